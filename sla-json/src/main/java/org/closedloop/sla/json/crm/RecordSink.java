package org.closedloop.sla.json.crm;

import java.util.Collection;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.Importer;
import org.closedloop.sla.crm.RecordKind;

/** Where the records of a reader go, and what is to be said of them. */
public interface RecordSink {

    /** Takes a record. */
    void add(CrmRecord record);

    /** Takes note of a record that was not read, and counts as skipped. */
    void skip(ImportIssue issue);

    /** Takes note of something by which no record is counted. */
    void tell(ImportIssue issue);

    /** Takes note of names that records of a kind may have. */
    default void name(RecordKind kind, Collection<String> names) {}

    /** Takes note of where the records of a kind in a source have their links. */
    default void linkedBy(RecordKind kind, String source, Collection<String> names) {}

    /** All of it into an importer. */
    static RecordSink into(Importer importer) {
        return new RecordSink() {
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

            @Override
            public void name(RecordKind kind, Collection<String> names) {
                importer.name(kind, names);
            }

            @Override
            public void linkedBy(RecordKind kind, String source, Collection<String> names) {
                importer.linkedBy(kind, source, names);
            }
        };
    }
}
