package org.closedloop.sla.json.csv;

import java.util.Optional;
import org.closedloop.sla.crm.RecordKind;

/** What the rows of a file are. */
interface Rows {

    /** What a row is at the least. */
    RecordKind kind();

    /** The column that holds a row's id. */
    Optional<String> idColumn(Header header);

    /** Takes what a row says. */
    void add(RowRecord row);
}
