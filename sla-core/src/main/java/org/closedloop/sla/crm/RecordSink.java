package org.closedloop.sla.crm;

import java.util.Collection;

/**
 * Receives what a reader finds in an export: an {@link org.closedloop.sla.crm.assembly.Importer}, or a
 * {@linkplain org.closedloop.sla.crm.assembly.ImportPart part} for one.
 */
public interface RecordSink {

    /** Adds a record. No record is rejected: values that cannot be used become issues. */
    RecordSink add(CrmRecord record);

    /**
     * Counts a record that could not be read as skipped.
     *
     * @throws IllegalArgumentException if the issue is not that of a skipped record of some kind
     */
    RecordSink skip(ImportIssue issue);

    /**
     * Reports an issue that counts no record, such as that of a page or of a value that could not be read.
     *
     * @throws IllegalArgumentException if the issue is that of a skipped record
     */
    RecordSink report(ImportIssue issue);

    /**
     * Reports the names of columns, such as those of a file: they are suggested for names in the mapping that no record
     * has.
     */
    RecordSink reportColumns(RecordKind kind, Collection<String> names);

    /**
     * Reports the columns that hold the links of the records of a kind, such as {@code Contact ID}: the issue of a
     * record that belongs to nothing lists them.
     *
     * @param source the source in the places of the records
     */
    RecordSink reportLinkColumns(RecordKind kind, String source, Collection<String> names);
}
