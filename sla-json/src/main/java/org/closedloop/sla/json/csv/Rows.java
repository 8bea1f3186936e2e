package org.closedloop.sla.json.csv;

import java.util.BitSet;
import java.util.Optional;
import org.closedloop.sla.crm.RecordKind;

/** What the rows of a file are. */
interface Rows {

    /** What a row is at the least. */
    RecordKind kind();

    /** How many of the columns are known; of a row that is no header, none are. */
    int known(Header header);

    /** Why a file with these columns is none of such rows, although columns are known; empty if it may be one. */
    default Optional<String> refusal(Header header) {
        return Optional.empty();
    }

    /**
     * Takes note of the columns that the rows after it have.
     *
     * @param read the columns that are read beside those of the mapping's properties; it adds its own
     * @return the column that holds a row's id, or {@link Header#NONE}
     */
    int begin(Header header, BitSet read);

    /** The columns that link a row with others, once they are known. */
    int[] links();

    /** The columns that may hold a row's id, the preferred one first. */
    int[] ids(Header header);

    /** From now on, the id of a row is in this column. */
    void identify(int column);

    /** Takes what a row says. */
    void add(RowRecord row);
}
