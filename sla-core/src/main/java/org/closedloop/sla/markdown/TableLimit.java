package org.closedloop.sla.markdown;

import java.util.List;
import java.util.OptionalInt;

/**
 * Limits the cells of a table. A table has as many cells in each row as in its header, so that a short text can have
 * more cells than fit into memory; CommonMark's parser throws an exception at the same limit.
 */
public final class TableLimit {

    /** The most cells of a table. */
    public static final int MOST_CELLS = 1_000_000;

    private static final String SEPARATOR = " \t|:-";

    private TableLimit() {}

    /**
     * Returns the line, from 1, of the first row of dashes below a header from which a table of Markdown can have more
     * cells than the limit; empty if there is none. A table of HTML is counted when it is read.
     */
    public static OptionalInt firstLineBeyond(String markdown) {
        List<String> lines = markdown.lines().toList();
        long rows = 0;
        int found = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            rows = line.isBlank() ? 0 : rows + 1;
            if (line.indexOf('|') >= 0
                    && line.indexOf('-') >= 0
                    && line.chars().allMatch(c -> SEPARATOR.indexOf(c) >= 0)
                    && (rows + 1) * columns(line) > MOST_CELLS) {
                found = i + 1;
            }
        }
        return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** At most one more than there are bars. */
    private static long columns(String line) {
        return line.chars().filter(c -> c == '|').count() + 1;
    }
}
