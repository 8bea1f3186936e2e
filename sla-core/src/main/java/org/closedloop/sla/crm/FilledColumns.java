package org.closedloop.sla.crm;

import java.util.BitSet;
import java.util.List;

/**
 * Which columns have a value in a record, of those that a reader does not hand over as properties since the mapping
 * does not name them. An importer only counts them.
 *
 * <pre>{@code
 * List<String> unmapped = List.of("Industry", "Phone");
 * BitSet filled = new BitSet();
 * filled.set(unmapped.indexOf("Phone"));
 * CrmRecord row = record.withFilledColumns(FilledColumns.of(unmapped, filled));
 * }</pre>
 */
public final class FilledColumns {

    /** No columns. */
    public static final FilledColumns NONE = new FilledColumns(List.of(), new BitSet());

    private final List<String> names;
    private final BitSet filled;

    private FilledColumns(List<String> names, BitSet filled) {
        this.names = names;
        this.filled = filled;
    }

    /**
     * Of the columns of these names those at these indexes. Neither argument is copied, and neither may change
     * afterwards; records of one source should share one list.
     *
     * @param names all such columns of the source, each once
     * @param filled the indexes in {@code names} of those that have a value; words that mean no value do not count
     * @throws IllegalArgumentException if an index is beyond the names
     */
    public static FilledColumns of(List<String> names, BitSet filled) {
        if (filled.length() > names.size()) {
            throw new IllegalArgumentException("filled columns: there are " + names.size() + " names, but the index "
                    + (filled.length() - 1) + " is set");
        }
        return new FilledColumns(names, filled);
    }

    /** Returns all such columns of the source; records of one source have the same list. */
    public List<String> names() {
        return names;
    }

    /** Returns the indexes in {@link #names} of those that have a value; it must not be changed. */
    public BitSet filled() {
        return filled;
    }
}
