package org.closedloop.sla.json.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordSink;

/** The records and issues that an importer received, in a short form. */
public final class Recorded implements RecordSink {

    public final List<CrmRecord> records = new ArrayList<>();
    public final List<ImportIssue> skipped = new ArrayList<>();
    public final List<ImportIssue> told = new ArrayList<>();

    @Override
    public Recorded add(CrmRecord record) {
        records.add(record);
        return this;
    }

    @Override
    public Recorded skip(ImportIssue issue) {
        skipped.add(issue);
        return this;
    }

    @Override
    public Recorded report(ImportIssue issue) {
        told.add(issue);
        return this;
    }

    @Override
    public Recorded reportColumns(RecordKind kind, Collection<String> names) {
        return this;
    }

    @Override
    public Recorded reportLinkColumns(RecordKind kind, String source, Collection<String> names) {
        return this;
    }

    /** Such as {@code LEAD 7 {Id=7}} for each record, then the issues. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        records.forEach(record -> words.add(words(record)));
        skipped.forEach(issue -> words.add("skipped: " + words(issue)));
        told.forEach(issue -> words.add("told: " + words(issue)));
        return words;
    }

    private static String words(CrmRecord record) {
        StringBuilder words = new StringBuilder();
        words.append(record.getKind())
                .append(' ')
                .append(record.getId())
                .append(' ')
                .append(record.getProperties());
        record.getLinks()
                .forEach(link -> words.append(link.getStrength() == RecordLink.Strength.PRIMARY ? " => " : " -> ")
                        .append(link.getKind())
                        .append(' ')
                        .append(link.getId()));
        record.getAliases().forEach(alias -> words.append(" = ").append(alias));
        record.getHistory()
                .forEach((name, changes) -> changes.forEach(change -> words.append(" ~ ")
                        .append(name)
                        .append('=')
                        .append(change.getOldValue().map(old -> old + ">").orElse(""))
                        .append(change.getValue())
                        .append('@')
                        .append(change.getAt())));
        record.getChangedAt().ifPresent(at -> words.append(" changed ").append(at));
        return words.append(record.isArchived() ? " archived" : "").toString();
    }

    private static String words(ImportIssue issue) {
        StringBuilder words = new StringBuilder(issue.getReason().getCode());
        issue.getPlace().ifPresent(place -> words.append(" at ").append(place));
        issue.getKind().ifPresent(kind -> words.append(", ").append(kind));
        issue.getRecord().ifPresent(id -> words.append(" ").append(id));
        issue.getProperty().ifPresent(name -> words.append(", property ").append(name));
        issue.getValue().ifPresent(value -> words.append(": ").append(value));
        issue.getDetail()
                .ifPresent(detail -> words.append(" (")
                        .append(detail.explain(Locale.ENGLISH))
                        .append(')'));
        return words.toString();
    }
}
