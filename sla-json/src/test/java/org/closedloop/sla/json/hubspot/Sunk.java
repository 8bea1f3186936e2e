package org.closedloop.sla.json.hubspot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordSink;
import org.jspecify.annotations.Nullable;

/** All records and issues of an import, a line each. */
final class Sunk implements RecordSink {

    private final List<String> lines = new ArrayList<>();
    private final List<CrmRecord> records = new ArrayList<>();
    private final HubSpotAccount account = new HubSpotAccount();
    private int skipped;

    /** Quotes may be single ones. */
    Sunk read(String source, String text) throws IOException {
        return read(null, source, text);
    }

    Sunk read(@Nullable HubSpotObject object, String source, String text) throws IOException {
        return read(object, source, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    Sunk read(@Nullable HubSpotObject object, String source, byte[] bytes) throws IOException {
        account.addAll(new HubSpotInput(object, source, this).read(new ByteArrayInputStream(bytes)));
        return this;
    }

    List<String> finish() {
        account.reportMissing(this);
        return lines;
    }

    List<String> lines() {
        return lines;
    }

    List<CrmRecord> records() {
        return records;
    }

    int skipped() {
        return skipped;
    }

    @Override
    public Sunk add(CrmRecord record) {
        records.add(record);
        StringBuilder line = new StringBuilder(record.getKind() + " " + record.getId() + " " + record.getProperties());
        if (!record.getHistory().isEmpty()) {
            line.append(" history ").append(history(record));
        }
        if (!record.getLinks().isEmpty()) {
            line.append(" links ")
                    .append(record.getLinks().stream().map(Sunk::link).toList());
        }
        if (!record.getAliases().isEmpty()) {
            line.append(" aliases ").append(record.getAliases());
        }
        record.getChangedAt().ifPresent(at -> line.append(" changed ").append(at));
        lines.add(line + (record.isArchived() ? " archived" : ""));
        return this;
    }

    @Override
    public Sunk reportColumns(RecordKind kind, Collection<String> names) {
        return this;
    }

    @Override
    public Sunk reportLinkColumns(RecordKind kind, String source, Collection<String> names) {
        return this;
    }

    private static String history(CrmRecord record) {
        return record.getHistory().entrySet().stream()
                .map(entry -> entry.getKey()
                        + entry.getValue().stream()
                                .map(change -> change.getValue() + "@" + change.getAt())
                                .toList())
                .collect(Collectors.joining(" "));
    }

    private static String link(RecordLink link) {
        return (link.getStrength() == RecordLink.Strength.PRIMARY ? "primary " : "") + link.getKind() + " "
                + link.getId();
    }

    @Override
    public Sunk skip(ImportIssue issue) {
        skipped++;
        lines.add("skip " + text(issue));
        return this;
    }

    @Override
    public Sunk report(ImportIssue issue) {
        lines.add("tell " + text(issue));
        return this;
    }

    private static String text(ImportIssue issue) {
        StringBuilder line = new StringBuilder(issue.getReason() + " " + issue.getEffect());
        issue.getPlace().ifPresent(place -> line.append(" ").append(place));
        issue.getKind().ifPresent(kind -> line.append(": ").append(kind));
        issue.getRecord().ifPresent(record -> line.append(" ").append(record));
        issue.getProperty().ifPresent(property -> line.append(" property ").append(property));
        issue.getValue().ifPresent(value -> line.append(" '").append(value).append("'"));
        issue.getDetail()
                .ifPresent(detail ->
                        line.append(" (").append(detail.explain(Locale.ENGLISH)).append(")"));
        return line.toString();
    }
}
