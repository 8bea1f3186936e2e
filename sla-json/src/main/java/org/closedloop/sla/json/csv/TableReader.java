package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.json.crm.JsonPages;

/**
 * Reads the rows of a file for which there is no mapping yet, in the forms that {@link CsvReader} reads: the first row
 * of words is the header, rows above it are titles, and rows of totals are not records.
 *
 * <pre>{@code
 * TableReader.read(Path.of("contacts.csv"), ExportFormat.standard(), sink);
 * }</pre>
 */
public final class TableReader {

    private TableReader() {}

    /**
     * Hands over the header and every row of a file.
     *
     * @param format how cells are written; its times and amounts are ignored
     * @throws IOException if the file cannot be read
     */
    public static void read(Path file, ExportFormat format, TableSink sink) throws IOException {
        Objects.requireNonNull(sink, "sink");
        CrmMapping nothing = CrmMapping.builder()
                .id("none")
                .zone(ZoneOffset.UTC)
                .format(format)
                .build();
        try (InputStream in = Files.newInputStream(file)) {
            new RowInput(JsonPages.nameOf(file), nothing, new Issues(sink), new TableRows(sink)).read(in);
        }
    }

    /** Hands the issues on; a table has no records. */
    private record Issues(TableSink sink) implements RecordSink {

        @Override
        public RecordSink add(CrmRecord record) {
            return this;
        }

        @Override
        public RecordSink skip(ImportIssue issue) {
            sink.issue(issue);
            return this;
        }

        @Override
        public RecordSink report(ImportIssue issue) {
            sink.issue(issue);
            return this;
        }

        @Override
        public RecordSink reportColumns(RecordKind kind, Collection<String> names) {
            return this;
        }

        @Override
        public RecordSink reportLinkColumns(RecordKind kind, String source, Collection<String> names) {
            return this;
        }
    }
}
