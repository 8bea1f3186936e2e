package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportLog.Treatment;
import org.closedloop.sla.funnel.EventTime;

/** Changes and activities of one record. */
final class RelatedRecords {

    /** The number of records of one kind, and the one with the first place. */
    private static final class Count {
        private CrmRecord first;
        private long records;

        Count(CrmRecord first) {
            this.first = first;
        }
    }

    private final Map<String, List<PropertyChange>> history = new LinkedHashMap<>();
    private final List<EventTime> attempts = new ArrayList<>();
    private final Map<RecordKind, Count> counts = new EnumMap<>(RecordKind.class);

    void addChange(CrmRecord change) {
        count(change);
        change.getHistory().forEach((property, changes) -> {
            List<PropertyChange> all = history.computeIfAbsent(property, none -> new ArrayList<>());
            changes.forEach(one -> all.add(one.withPlace(change.getPlace())));
        });
    }

    void addAttempt(CrmRecord activity, EventTime at) {
        count(activity);
        attempts.add(at);
    }

    private void count(CrmRecord record) {
        Count count = counts.get(record.getKind());
        if (count == null) {
            count = new Count(withoutValues(record));
            counts.put(record.getKind(), count);
        } else if (record.getPlace().compareTo(count.first.getPlace()) < 0) {
            count.first = withoutValues(record);
        }
        count.records++;
    }

    private static CrmRecord withoutValues(CrmRecord record) {
        return KeptRecord.of(record, record.getId(), record.getLinks(), Set.of());
    }

    List<EventTime> attempts() {
        return attempts;
    }

    /** Returns the record with its changes. */
    CrmRecord completing(CrmRecord record) {
        if (history.isEmpty()) {
            return record;
        }
        Map<String, List<PropertyChange>> all = new LinkedHashMap<>(record.getHistory());
        history.forEach((property, changes) -> all.merge(property, changes, RelatedRecords::both));
        return record.withHistory(all);
    }

    private static List<PropertyChange> both(List<PropertyChange> some, List<PropertyChange> more) {
        List<PropertyChange> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /** Calls the consumer with the first record of each kind and their number. */
    void forEachKind(ObjLongConsumer<CrmRecord> each) {
        counts.values().forEach(count -> each.accept(count.first, count.records));
    }

    /** Counts the records as merged. */
    void merged(ImportLog log) {
        counts.forEach((kind, count) -> log.count(kind, Treatment.MERGED, count.records));
    }

    /** Counts the records as skipped, since the one that they belong to was not read. */
    void lost(LinkPlaces places, ImportLog log) {
        counts.forEach((kind, count) -> {
            log.count(kind, Treatment.SKIPPED, count.records);
            log.add(
                    ImportLog.about(count.first, ImportReason.BELONGS_TO_NOTHING, ImportEffect.SKIPPED)
                            .detail(Optional.ofNullable(places.of(count.first)))
                            .build(),
                    count.records);
        });
    }
}
