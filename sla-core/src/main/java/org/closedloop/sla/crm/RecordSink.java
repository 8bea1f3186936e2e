package org.closedloop.sla.crm;

import java.util.Collection;

/** Takes what a reader finds in an export: an {@link org.closedloop.sla.crm.assembly.Importer}, or a {@linkplain org.closedloop.sla.crm.assembly.ImportPart part} for one. */
public interface RecordSink {

    /** Takes a record. Nothing that it says is refused: what cannot be used becomes an issue. */
    RecordSink add(CrmRecord record);

    /**
     * Takes note of a record that could not be read: it counts as skipped.
     *
     * @throws IllegalArgumentException if the issue is not that of a skipped record of some kind
     */
    RecordSink skip(ImportIssue issue);

    /**
     * Takes note of something that counts no record: of a page, or of a value that could not be read.
     *
     * @throws IllegalArgumentException if the issue is that of a skipped record
     */
    RecordSink report(ImportIssue issue);

    /**
     * Takes note of names in an export that the mapping does not have, such as those of the columns of a file: one of
     * them may be meant by a name in the mapping that no record has.
     */
    RecordSink reportColumns(RecordKind kind, Collection<String> names);

    /**
     * Takes note of where the records of a kind in a source have their links, such as {@code Contact ID}: a record that
     * belongs to nothing is reported with these names.
     *
     * @param source the name by which the places of the records call it
     */
    RecordSink reportLinkColumns(RecordKind kind, String source, Collection<String> names);
}
