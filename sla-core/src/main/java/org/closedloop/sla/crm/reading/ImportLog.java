package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.funnel.Lead;
import org.jspecify.annotations.Nullable;

/** Counts what was done with each record of an import, and collects its issues. Internal. */
public final class ImportLog {

    /** What is done with a record. */
    public enum Treatment {
        /** It becomes a lead of its own. */
        TAKEN,
        /** It goes into a lead with another record, or explains others. */
        MERGED,
        /** It is left out. */
        SKIPPED
    }

    private final Map<RecordKind, long[]> treatments = new EnumMap<>(RecordKind.class);
    private final Map<ImportReason, List<ImportIssue>> kept = new EnumMap<>(ImportReason.class);
    private final Map<ImportReason, Long> counts = new EnumMap<>(ImportReason.class);
    private final Map<RecordKind, Map<ImportReason, Long>> skipped = new EnumMap<>(RecordKind.class);
    private final ReadingTally readings = new ReadingTally();
    private final ColumnNotes columns = new ColumnNotes();

    /** Returns a log with the same content, which does not change with this one. */
    public ImportLog copy() {
        ImportLog copy = new ImportLog();
        copy.addAll(this);
        return copy;
    }

    /** Adds the content of another log after the content of this one. */
    public void addAll(ImportLog other) {
        other.treatments.forEach((kind, numbers) -> {
            for (Treatment treatment : Treatment.values()) {
                count(kind, treatment, numbers[indexOf(treatment)]);
            }
        });
        other.counts.forEach((reason, count) -> counts.merge(reason, count, Math::addExact));
        other.kept.forEach((reason, issues) -> {
            List<ImportIssue> first = kept.computeIfAbsent(reason, none -> new ArrayList<>());
            issues.stream().limit(Import.LIMIT - first.size()).forEach(first::add);
        });
        other.skipped.forEach(
                (kind, reasons) -> reasons.forEach((reason, records) -> countSkipped(kind, reason, records)));
        columns.addAll(other.columns);
        readings.addAll(other.readings);
    }

    private void countSkipped(RecordKind kind, ImportReason reason, long records) {
        skipped.computeIfAbsent(kind, none -> new EnumMap<>(ImportReason.class)).merge(reason, records, Math::addExact);
    }

    /** Counts a record. */
    public void count(RecordKind kind, Treatment treatment) {
        count(kind, treatment, 1);
    }

    /** Counts several records. */
    public void count(RecordKind kind, Treatment treatment, long records) {
        treatments.computeIfAbsent(kind, none -> new long[Treatment.values().length])[indexOf(treatment)] += records;
    }

    /** Whether any record of this kind has been counted. */
    public boolean hasAny(RecordKind kind) {
        return treatments.containsKey(kind);
    }

    private static int indexOf(Treatment treatment) {
        return switch (treatment) {
            case TAKEN -> 0;
            case MERGED -> 1;
            case SKIPPED -> 2;
        };
    }

    /** Adds an issue; no record is counted. */
    public void add(ImportIssue issue) {
        add(issue, 1);
    }

    /** Adds one issue that represents several; no record is counted. */
    public void add(ImportIssue issue, long times) {
        counts.merge(issue.getReason(), times, Math::addExact);
        if (issue.getEffect() == ImportEffect.SKIPPED) {
            issue.getKind().ifPresent(kind -> countSkipped(kind, issue.getReason(), times));
        }
        List<ImportIssue> first = kept.computeIfAbsent(issue.getReason(), none -> new ArrayList<>());
        if (first.size() < Import.LIMIT) {
            first.add(issue);
        }
    }

    /** Counts a record as skipped and adds the issue. */
    public void skip(CrmRecord record, ImportReason reason) {
        skip(record, reason, Optional.empty());
    }

    /** Counts a record as skipped and adds the issue, with a detail that is the same in every language. */
    public void skip(CrmRecord record, ImportReason reason, @Nullable String detail) {
        count(record.getKind(), Treatment.SKIPPED);
        note(record, reason, ImportEffect.SKIPPED, detail);
    }

    /** Counts a record as skipped and adds the issue. */
    public void skip(CrmRecord record, ImportReason reason, Optional<? extends IssueDetail> detail) {
        count(record.getKind(), Treatment.SKIPPED);
        note(record, reason, ImportEffect.SKIPPED, detail);
    }

    /** Counts a record as skipped because of its id and adds the issue. */
    public void skipForId(CrmRecord record, ImportReason reason) {
        count(record.getKind(), Treatment.SKIPPED);
        add(about(record, reason, ImportEffect.SKIPPED).value(record.getId()).build());
    }

    /** Whether a further issue of this reason is kept, and not only counted. */
    public boolean keeps(ImportReason reason) {
        return kept.getOrDefault(reason, List.of()).size() < Import.LIMIT;
    }

    /** Adds an issue about a record as a whole, with a detail that is the same in every language. */
    public void note(CrmRecord record, ImportReason reason, ImportEffect effect, @Nullable String detail) {
        note(record, reason, effect, Optional.ofNullable(detail).map(IssueDetail::of));
    }

    /** Adds an issue about a record as a whole. */
    public void note(
            CrmRecord record, ImportReason reason, ImportEffect effect, Optional<? extends IssueDetail> detail) {
        add(about(record, reason, effect).detail(detail).build());
    }

    /** Adds an issue about a property of a record. */
    public void note(
            CrmRecord record,
            ImportReason reason,
            ImportEffect effect,
            String property,
            String value,
            @Nullable IssueDetail detail) {
        add(about(record, reason, effect)
                .property(property)
                .value(value)
                .detail(Optional.ofNullable(detail))
                .build());
    }

    /** Counts a record whose property has a value that is reported once per property, with its first record. */
    void noteColumn(ImportReason reason, CrmRecord record, String property, String value) {
        columns.count(reason, record, property, value);
    }

    /** Counts a record whose property has a word that is reported once per property and word. */
    public void noteWord(ImportReason reason, CrmRecord record, String property, String word) {
        columns.countWord(reason, record, property, word);
    }

    /** Returns a builder of an issue about a record. */
    public static ImportIssue.Builder about(CrmRecord record, ImportReason reason, ImportEffect effect) {
        return ImportIssue.builder()
                .reason(reason)
                .effect(effect)
                .place(record.getPlace())
                .kind(record.getKind())
                .record(Optional.of(record.getId()).filter(id -> !id.isBlank()));
    }

    /** Adds the issues that are reported once per property; called once, after all records. */
    public void addColumns() {
        columns.addTo(this);
    }

    /** Returns the import of these leads. */
    public Import toImport(List<Lead> leads, ImportProfile profile) {
        Import.Builder all = Import.builder()
                .leads(leads)
                .profile(profile)
                .issueCounts(counts)
                .counts(counts());
        kept.values().forEach(all::addAllIssues);
        skipped.forEach(
                (kind, reasons) -> all.putSkippedCount(kind, Collections.unmodifiableMap(new EnumMap<>(reasons))));
        return all.build();
    }

    /** Returns what was done with the records, by their kind. */
    public Map<RecordKind, RecordCount> counts() {
        Map<RecordKind, RecordCount> all = new EnumMap<>(RecordKind.class);
        treatments.forEach((kind, n) -> all.put(kind, RecordCount.of(n[0], n[1], n[2])));
        return all;
    }

    /** Returns how many issues of each reason there are. */
    public Map<ImportReason, Long> issueCounts() {
        return counts;
    }

    /** Returns what the values of properties turned out to be. */
    public ReadingTally readings() {
        return readings;
    }
}
