package org.closedloop.sla.json.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.Importer;
import org.closedloop.sla.crm.LeadMapping;
import org.closedloop.sla.crm.TimeSource;

/** What reached the importer, in short words. */
final class CsvRead implements RowSink {

    static final CrmMapping MAPPING = CrmMapping.builder()
            .id("ours")
            .zone(ZoneId.of("Europe/Zurich"))
            .lead(LeadMapping.builder()
                    .addCreatedAt(TimeSource.at("Created"))
                    .addSource("Source")
                    .build())
            .build();

    final List<CrmRecord> records = new ArrayList<>();
    final List<ImportIssue> skipped = new ArrayList<>();
    final List<ImportIssue> told = new ArrayList<>();
    private final CsvReader reader;

    CsvRead(CrmMapping mapping) {
        reader = new CsvReader(mapping, Importer.of(mapping), this);
    }

    @Override
    public void add(CrmRecord record) {
        records.add(record);
    }

    @Override
    public void skip(ImportIssue issue) {
        skipped.add(issue);
    }

    @Override
    public void tell(ImportIssue issue) {
        told.add(issue);
    }

    static CsvRead leads(String text) throws IOException {
        return leads(MAPPING, text);
    }

    static CsvRead leads(CrmMapping mapping, String text) throws IOException {
        return leads(mapping, text.getBytes(StandardCharsets.UTF_8));
    }

    static CsvRead leads(CrmMapping mapping, byte[] bytes) throws IOException {
        CsvRead read = new CsvRead(mapping);
        read.reader.leads(new ByteArrayInputStream(bytes), "a.csv");
        return read;
    }

    static CsvRead deals(CrmMapping mapping, String text) throws IOException {
        CsvRead read = new CsvRead(mapping);
        read.reader.deals(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv");
        return read;
    }

    /** Such as {@code LEAD 7 {Id=7}} for each record, then the issues. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        records.forEach(record -> words.add(words(record)));
        skipped.forEach(issue -> words.add("skipped: " + words(issue)));
        told.forEach(issue -> words.add("told: " + words(issue)));
        return words;
    }

    static String words(CrmRecord record) {
        StringBuilder words = new StringBuilder();
        words.append(record.getKind())
                .append(' ')
                .append(record.getId())
                .append(' ')
                .append(record.getProperties());
        record.getLinks()
                .forEach(link ->
                        words.append(" -> ").append(link.getKind()).append(' ').append(link.getId()));
        record.getAliases().forEach(alias -> words.append(" = ").append(alias));
        return words.append(record.isArchived() ? " archived" : "").toString();
    }

    static String words(ImportIssue issue) {
        StringBuilder words = new StringBuilder(issue.getReason().getCode());
        issue.getPlace().ifPresent(place -> words.append(" at ").append(place));
        issue.getKind().ifPresent(kind -> words.append(", ").append(kind));
        issue.getRecord().ifPresent(id -> words.append(" ").append(id));
        issue.getProperty().ifPresent(name -> words.append(", property ").append(name));
        issue.getValue().ifPresent(value -> words.append(": ").append(value));
        issue.getDetail().ifPresent(detail -> words.append(" (").append(detail).append(')'));
        return words.toString();
    }
}
