package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.Lead;
import org.jspecify.annotations.Nullable;

/** The account of an import: where each record went, and everything there is to tell. */
final class Ledger {

    /** Where a record can go. */
    enum Fate {
        TAKEN,
        MERGED,
        SKIPPED
    }

    private final Map<RecordKind, long[]> fates = new EnumMap<>(RecordKind.class);
    private final Map<ImportReason, List<ImportIssue>> kept = new EnumMap<>(ImportReason.class);
    private final Map<ImportReason, Long> counts = new EnumMap<>(ImportReason.class);
    private final Map<RecordKind, Map<ImportReason, Long>> skipped = new EnumMap<>(RecordKind.class);

    private final ReadingTally readings = new ReadingTally();
    private final ColumnNotes columns;

    Ledger() {
        this(new ColumnNotes());
    }

    private Ledger(ColumnNotes columns) {
        this.columns = columns;
    }

    /** The same, to go on with. */
    Ledger copy() {
        Ledger copy = new Ledger(columns.copy());
        fates.forEach((kind, numbers) -> copy.fates.put(kind, numbers.clone()));
        kept.forEach((reason, issues) -> copy.kept.put(reason, new ArrayList<>(issues)));
        copy.counts.putAll(counts);
        copy.addSkipped(skipped);
        copy.readings.addAll(readings);
        return copy;
    }

    /** Adds what another one has, as if it had been added here now. */
    void addAll(Ledger other) {
        other.fates.forEach((kind, numbers) -> {
            for (Fate fate : Fate.values()) {
                count(kind, fate, numbers[fateIndex(fate)]);
            }
        });
        other.counts.forEach((reason, count) -> counts.merge(reason, count, Math::addExact));
        other.kept.forEach((reason, issues) -> {
            List<ImportIssue> first = kept.computeIfAbsent(reason, none -> new ArrayList<>());
            issues.stream().limit(Import.LIMIT - first.size()).forEach(first::add);
        });
        addSkipped(other.skipped);
        columns.addAll(other.columns);
        readings.addAll(other.readings);
    }

    private void addSkipped(Map<RecordKind, Map<ImportReason, Long>> others) {
        others.forEach((kind, reasons) -> reasons.forEach((reason, records) -> countSkipped(kind, reason, records)));
    }

    private void countSkipped(RecordKind kind, ImportReason reason, long records) {
        skipped.computeIfAbsent(kind, none -> new EnumMap<>(ImportReason.class)).merge(reason, records, Math::addExact);
    }

    /** What is reported once of a property. */
    ColumnNotes columns() {
        return columns;
    }

    void count(RecordKind kind, Fate fate) {
        count(kind, fate, 1);
    }

    void count(RecordKind kind, Fate fate, long records) {
        fates.computeIfAbsent(kind, none -> new long[Fate.values().length])[fateIndex(fate)] += records;
    }

    /** Whether any record of this kind has been counted. */
    boolean hasAny(RecordKind kind) {
        return fates.containsKey(kind);
    }

    private static int fateIndex(Fate fate) {
        return switch (fate) {
            case TAKEN -> 0;
            case MERGED -> 1;
            case SKIPPED -> 2;
        };
    }

    void add(ImportIssue issue) {
        add(issue, 1);
    }

    /** One issue that stands for so many. */
    void add(ImportIssue issue, long times) {
        counts.merge(issue.getReason(), times, Math::addExact);
        if (issue.getEffect() == ImportEffect.SKIPPED) {
            issue.getKind().ifPresent(kind -> countSkipped(kind, issue.getReason(), times));
        }
        List<ImportIssue> first = kept.computeIfAbsent(issue.getReason(), none -> new ArrayList<>());
        if (first.size() < Import.LIMIT) {
            first.add(issue);
        }
    }

    /** Counts a record as skipped, and says why. */
    void skip(CrmRecord record, ImportReason reason, @Nullable String detail) {
        count(record.getKind(), Fate.SKIPPED);
        add(about(record, reason, ImportEffect.SKIPPED)
                .detail(Optional.ofNullable(detail))
                .build());
    }

    /** Counts a record as skipped for the sake of a value of it. */
    void skip(CrmRecord record, ImportReason reason, String value, @Nullable String detail) {
        count(record.getKind(), Fate.SKIPPED);
        add(about(record, reason, ImportEffect.SKIPPED)
                .value(value)
                .detail(Optional.ofNullable(detail))
                .build());
    }

    /** Counts a record as skipped that belongs to nothing, and says where its links were looked for. */
    void skipUnlinked(CrmRecord record, LinkPlaces places) {
        skip(
                record,
                ImportReason.BELONGS_TO_NOTHING,
                keeps(ImportReason.BELONGS_TO_NOTHING) ? places.of(record) : null);
    }

    /** Whether a further issue of this reason is kept, and not only counted. */
    boolean keeps(ImportReason reason) {
        return kept.getOrDefault(reason, List.of()).size() < Import.LIMIT;
    }

    /** Says something of a record as a whole. */
    void note(CrmRecord record, ImportReason reason, ImportEffect effect, @Nullable String detail) {
        add(about(record, reason, effect).detail(Optional.ofNullable(detail)).build());
    }

    /** Says something of a property of a record. */
    void note(
            CrmRecord record,
            ImportReason reason,
            ImportEffect effect,
            String property,
            String value,
            @Nullable String detail) {
        add(about(record, reason, effect)
                .property(property)
                .value(value)
                .detail(Optional.ofNullable(detail))
                .build());
    }

    static ImportIssue.Builder about(CrmRecord record, ImportReason reason, ImportEffect effect) {
        return ImportIssue.builder()
                .reason(reason)
                .effect(effect)
                .place(record.getPlace())
                .kind(record.getKind())
                .record(Optional.of(record.getId()).filter(id -> !id.isBlank()));
    }

    /** All of it, with these leads; nothing can be added afterwards. */
    Import of(List<Lead> leads, ProfileAssembly profile) {
        columns.addTo(this);
        ImportProfile seen = profile.of(leads, this);
        Import.Builder all =
                Import.builder().leads(leads).profile(seen).issueCounts(counts).counts(counts());
        kept.values().forEach(all::addAllIssues);
        skipped.forEach(
                (kind, reasons) -> all.putSkippedCount(kind, Collections.unmodifiableMap(new EnumMap<>(reasons))));
        return all.build();
    }

    /** Where the records went. */
    Map<RecordKind, RecordCount> counts() {
        Map<RecordKind, RecordCount> all = new EnumMap<>(RecordKind.class);
        fates.forEach((kind, n) -> all.put(kind, RecordCount.of(n[0], n[1], n[2])));
        return all;
    }

    /** How many issues of each reason there are. */
    Map<ImportReason, Long> issueCounts() {
        return counts;
    }

    /** What the values of properties turned out to be. */
    ReadingTally readings() {
        return readings;
    }
}
