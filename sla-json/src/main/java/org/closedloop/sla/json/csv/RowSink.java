package org.closedloop.sla.json.csv;

import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.Importer;

/** Where rows go, and what is to be said of them. */
interface RowSink {

    /** A row was read. */
    void add(CrmRecord record);

    /** A row was not read, and counts as skipped. */
    void skip(ImportIssue issue);

    /** Something is to be said of the file. */
    void tell(ImportIssue issue);

    /** All of it into an importer. */
    static RowSink into(Importer importer) {
        return new RowSink() {
            @Override
            public void add(CrmRecord record) {
                importer.add(record);
            }

            @Override
            public void skip(ImportIssue issue) {
                importer.skip(issue);
            }

            @Override
            public void tell(ImportIssue issue) {
                importer.tell(issue);
            }
        };
    }
}
