package org.closedloop.sla.json.csv;

import java.util.BitSet;
import java.util.Optional;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;

/** Turns the rows of a file into records of one kind. */
interface Rows {

    /** The kind of the records. */
    RecordKind kind();

    /** How many of the columns are known: 0 for a row that is not a header. */
    int known(Header header);

    /** Why a file with these columns is refused although columns are known; empty if it is read. */
    default Optional<IssueDetail> refusal(Header header) {
        return Optional.empty();
    }

    /**
     * Sets the columns of the rows that follow.
     *
     * @param read the columns that are read beside those of the mapping's properties, to be completed
     * @return the column that holds a row's id, or {@link Header#NONE}
     */
    int begin(Header header, BitSet read);

    /** The columns that link a row with others, after {@link #begin}. */
    default int[] links() {
        return new int[0];
    }

    /** The columns that may hold a row's id, the preferred one first. */
    default int[] ids(Header header) {
        return new int[0];
    }

    /** Sets the column that holds the id of the rows that follow. */
    default void identify(int column) {}

    /** Adds the records of a row. */
    void add(RowRecord row);
}
