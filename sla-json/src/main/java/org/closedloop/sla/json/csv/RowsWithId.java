package org.closedloop.sla.json.csv;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.ReadRecord;

/** Rows of one kind, each of which has an id. */
abstract class RowsWithId implements Rows {

    private final RecordKind kind;
    private final CrmMapping mapping;
    private final Optional<String> mappedId;
    private final List<String> known;
    private int id;
    private int[] archived = {};

    /**
     * Rows without columns.
     *
     * @param mappedId the column of the id in the mapping
     * @param known the entries of {@link LabelTable} by which a header is recognized, that of the id first
     */
    RowsWithId(RecordKind kind, CrmMapping mapping, Optional<String> mappedId, String... known) {
        this.kind = kind;
        this.mapping = mapping;
        this.mappedId = mappedId;
        this.known = List.of(known);
    }

    @Override
    public final RecordKind kind() {
        return kind;
    }

    @Override
    public final int known(Header header) {
        return header.known(mapping.properties(), known);
    }

    @Override
    public final int begin(Header header, BitSet read) {
        id = header.column(mappedId, known.get(0));
        archived = header.columns("column.archived", read);
        begin(header, read, id);
        return id;
    }

    /** Sets the columns beside the id. */
    abstract void begin(Header header, BitSet read, int idColumn);

    @Override
    public final int[] ids(Header header) {
        return header.columns(mappedId, known.get(0));
    }

    @Override
    public final void identify(int column) {
        id = column;
    }

    @Override
    public final void add(RowRecord row) {
        add(row, row.id(id));
    }

    /** Adds the records of a row with this id. */
    abstract void add(RowRecord row, String own);

    /** The record of a row. */
    final ReadRecord record(RowRecord row, String own) {
        return row.record(kind, own).filledColumns(row.filledColumns()).archived(row.isAny(archived));
    }
}
