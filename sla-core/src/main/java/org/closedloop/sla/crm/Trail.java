package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.crm.Ledger.Fate;
import org.closedloop.sla.funnel.EventTime;

/** What other records said of one record: how it changed, and what was done about it. */
final class Trail {

    private final Map<String, List<PropertyChange>> history = new LinkedHashMap<>();
    private final List<EventTime> attempts = new ArrayList<>();
    private final Map<RecordKind, Long> counts = new LinkedHashMap<>();
    private final CrmRecord first;

    /** Begins with this record. */
    Trail(CrmRecord first) {
        this.first = first;
    }

    void addChange(CrmRecord change) {
        counts.merge(change.getKind(), 1L, Long::sum);
        change.getHistory()
                .forEach((property, changes) -> history.computeIfAbsent(property, none -> new ArrayList<>())
                        .addAll(changes));
    }

    void addAttempt(CrmRecord activity, EventTime at) {
        counts.merge(activity.getKind(), 1L, Long::sum);
        attempts.add(at);
    }

    List<EventTime> attempts() {
        return attempts;
    }

    /** The record with its changes. */
    CrmRecord completing(CrmRecord record) {
        Map<String, List<PropertyChange>> all = new LinkedHashMap<>(record.getHistory());
        history.forEach((property, changes) -> all.merge(property, changes, Trail::both));
        return record.withHistory(all);
    }

    private static List<PropertyChange> both(List<PropertyChange> some, List<PropertyChange> more) {
        List<PropertyChange> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /** Counts the records of this trail as used. */
    void merged(Ledger ledger) {
        counts.forEach((kind, records) -> ledger.count(kind, Fate.MERGED, records));
    }

    /** Counts the records of this trail as left out, since what they are about is not there. */
    void lost(String id, Ledger ledger) {
        counts.forEach((kind, records) -> {
            ledger.count(kind, Fate.SKIPPED, records);
            ledger.add(
                    Ledger.about(first.withKind(kind), ImportReason.BELONGS_TO_NOTHING, ImportEffect.SKIPPED)
                            .detail(id)
                            .build(),
                    records);
        });
    }
}
