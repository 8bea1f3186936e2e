package org.closedloop.sla.json.csv;

import java.util.BitSet;
import java.util.function.Supplier;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Rows that are leads, unless the columns of their file are clearly those of deals. */
final class AnyRows implements Rows {

    private final DealFile dealFile;
    private final Supplier<Rows> ofDeals;
    private Rows rows;
    private boolean begun;

    /** @param ofDeals called once if the file is one of deals */
    AnyRows(CrmMapping mapping, Rows ofLeads, Supplier<Rows> ofDeals) {
        this.dealFile = new DealFile(mapping);
        this.rows = ofLeads;
        this.ofDeals = ofDeals;
    }

    @Override
    public RecordKind kind() {
        return rows.kind();
    }

    @Override
    public int known(Header header) {
        return begun || !dealFile.is(header) ? rows.known(header) : header.width();
    }

    @Override
    public int begin(Header header, BitSet read) {
        if (!begun && dealFile.is(header)) {
            rows = ofDeals.get();
        }
        begun = true;
        return rows.begin(header, read);
    }

    @Override
    public int[] links() {
        return rows.links();
    }

    @Override
    public int[] ids(Header header) {
        return rows.ids(header);
    }

    @Override
    public void identify(int column) {
        rows.identify(column);
    }

    @Override
    public void add(RowRecord row) {
        rows.add(row);
    }
}
