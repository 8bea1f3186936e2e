package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.FilledColumns;
import org.closedloop.sla.format.BlankWords;

/**
 * The columns of a file that the mapping does not name. Their cells are read only to count the records that have a
 * value; some of them are read as ids, links or times of changes as well.
 */
final class UnmappedColumns {

    /** Each once. */
    private final List<String> names = new ArrayList<>();
    /** For each name, the first of the columns that have it. */
    private final int[] first;
    /** For each column of the file, the next one of the same name; {@link Header#NONE} if there is none. */
    private final int[] next;

    UnmappedColumns(Header header, Set<String> mapped) {
        int[] firsts = new int[header.width()];
        this.next = new int[header.width()];
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < header.width(); i++) {
            next[i] = Header.NONE;
            String name = header.name(i);
            if (!mapped.contains(name)) {
                Integer before = last.put(name, i);
                if (before == null) {
                    firsts[names.size()] = i;
                    names.add(name);
                } else {
                    next[before] = i;
                }
            }
        }
        this.first = firsts;
    }

    /** Those in which the row has a value; of several of one name, the first that has a text decides. */
    FilledColumns filled(CsvRow row, BlankWords words) {
        if (names.isEmpty()) {
            return FilledColumns.NONE;
        }
        BitSet filled = new BitSet(names.size());
        for (int i = 0; i < names.size(); i++) {
            int column = first[i];
            while (column >= 0 && row.hasNoText(column)) {
                column = next[column];
            }
            if (column >= 0 && !row.isBlankWord(column, names.get(i), words)) {
                filled.set(i);
            }
        }
        return FilledColumns.of(names, filled);
    }
}
