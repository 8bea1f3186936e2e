package org.closedloop.sla.json.csv;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a file that are read. */
final class ReadColumns {

    private final Header header;
    /** The columns, in their order. */
    private final int[] read;
    /** For each of them, whether it holds a property of the mapping. */
    private final boolean[] property;
    /** For each column of the file, where it is among those that are read. */
    private final int[] position;

    private final UnmappedColumns unmapped;

    ReadColumns(Header header, BitSet read, Set<String> mapped) {
        BitSet all = (BitSet) read.clone();
        for (int i = 0; i < header.width(); i++) {
            if (mapped.contains(header.name(i))) {
                all.set(i);
            }
        }
        this.header = header;
        this.read = all.stream().toArray();
        this.property = new boolean[this.read.length];
        this.position = new int[header.width()];
        this.unmapped = new UnmappedColumns(header, mapped);
        Arrays.fill(position, Header.NONE);
        for (int i = 0; i < this.read.length; i++) {
            position[this.read[i]] = i;
            property[i] = mapped.contains(header.name(this.read[i]));
        }
    }

    Header header() {
        return header;
    }

    /** Those that the mapping does not name, read or not. */
    UnmappedColumns unmapped() {
        return unmapped;
    }

    /** How many are read. */
    int size() {
        return read.length;
    }

    /** The column of the file at this position. */
    int column(int position) {
        return read[position];
    }

    /** The name of the column at this position. */
    String name(int position) {
        return header.name(read[position]);
    }

    boolean isRead(int column) {
        return position(column) >= 0;
    }

    /** Where a column of the file is; {@link Header#NONE} if it is not read. */
    int position(int column) {
        return column < 0 ? Header.NONE : position[column];
    }

    /** The values that are properties of the mapping, by their names; of several of one name the first. */
    Map<String, String> properties(@Nullable String[] values) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null && property[i]) {
                properties.putIfAbsent(name(i), value);
            }
        }
        return properties;
    }
}
