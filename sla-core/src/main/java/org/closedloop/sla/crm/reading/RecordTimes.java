package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.HeldSince;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.RecordedTime;
import org.closedloop.sla.crm.mapping.TimeAfter;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.reading.ValueHistory.Beginning;
import org.closedloop.sla.crm.reading.ValueHistory.Change;
import org.closedloop.sla.crm.reading.ValueHistory.Held;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** Reads the times of a record from the sources in the mapping. */
final class RecordTimes {

    private final RecordReading reading;
    private final List<TimeSource> createdAt;
    private final StageOrder order;
    private final List<RecordTimes> deals;
    private final Map<String, ValueHistory> histories = new HashMap<>(2);

    /**
     * @param createdAt the sources of its creation
     * @param deals the times of its deals
     */
    RecordTimes(RecordReading reading, List<TimeSource> createdAt, StageOrder order, List<RecordTimes> deals) {
        this.reading = reading;
        this.createdAt = createdAt;
        this.order = order;
        this.deals = deals;
    }

    RecordReading reading() {
        return reading;
    }

    /** Returns the time of the first source that has one. */
    Optional<EventTime> first(List<TimeSource> sources) {
        for (TimeSource source : sources) {
            Optional<EventTime> time = time(source, null);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** Returns the time of the first source that has one in a cycle; of entries, the first one in it counts. */
    Optional<EventTime> first(List<TimeSource> sources, CycleSpan span) {
        for (TimeSource source : sources) {
            Optional<EventTime> time =
                    source instanceof EntryTime entry ? span.first(entries(entry)) : Optional.empty();
            // The value at the creation of the record, or another source.
            time = time.isPresent() ? time : unreported(source).filter(span::contains);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** Returns the times of all entries, in order. */
    List<EventTime> entries(EntryTime entry) {
        return history(entry.getProperty()).entries(entry.getValues());
    }

    /** The time of a source; that a stage was left again is no issue of a lead that was recycled. */
    private Optional<EventTime> unreported(TimeSource source) {
        return source instanceof EntryTime entry
                ? new RecordTimes(reading.quietly(), createdAt, order, deals).time(entry, null)
                : time(source, null);
    }

    /**
     * Returns when the record was closed. Only the last entry into the present value counts, or into an equivalent one;
     * a recorded time on another day than the entry is reported.
     *
     * @param alike tests for values that are equivalent to the present one
     */
    Optional<EventTime> closing(List<TimeSource> sources, Predicate<String> alike) {
        for (TimeSource source : sources) {
            Optional<EventTime> closed = time(source, alike);
            if (closed.isPresent()) {
                if (isEntry(source)) {
                    compareRecorded(sources, closed.get());
                } else if (source instanceof RecordedTime) {
                    RecordTimes unused = new RecordTimes(reading.quietly(), createdAt, order, deals);
                    sources.stream()
                            .filter(RecordTimes::isEntry)
                            .flatMap(entry -> unused.time(entry, alike).stream())
                            .findFirst()
                            .ifPresent(entered -> compareRecorded(List.of(source), entered));
                }
                return closed;
            }
        }
        return Optional.empty();
    }

    private static boolean isEntry(TimeSource source) {
        return source instanceof EntryTime || source instanceof HeldSince;
    }

    private void compareRecorded(List<TimeSource> sources, EventTime closed) {
        for (TimeSource source : sources) {
            if (source instanceof RecordedTime recorded) {
                reading.quietly()
                        .time(recorded.getProperty())
                        .filter(time -> !time.isSameDay(closed, reading.zone()))
                        .ifPresent(time -> reading.note(
                                ImportReason.CLOSE_DATE_CONTRADICTS,
                                ImportEffect.KEPT,
                                recorded.getProperty(),
                                reading.record().value(recorded.getProperty()).orElseThrow(),
                                IssueDetail.of(closed.toString())));
            }
        }
    }

    /** @param alike as for {@link #closing}; null if the source is not that of a closing time */
    private Optional<EventTime> time(TimeSource source, @Nullable Predicate<String> alike) {
        if (source instanceof RecordedTime recorded) {
            return reading.time(recorded.getProperty());
        }
        if (source instanceof EntryTime entry) {
            return alike == null ? entry(entry) : closingEntry(entry, alike);
        }
        if (source instanceof HeldSince held) {
            Optional<Held> value = heldSince(held.getProperty());
            return value.isEmpty() ? Optional.empty() : beginning(held.getProperty(), value.get());
        }
        if (source instanceof TimeAfter after) {
            return reading.after(after);
        }
        if (source instanceof ConditionalTime conditional) {
            return passes(conditional) ? time(conditional.getTime(), alike) : Optional.empty();
        }
        List<EventTime> times = new ArrayList<>();
        if (source instanceof DealTime ofDeal) {
            for (RecordTimes deal : deals) {
                deal.time(ofDeal.getTime(), null).ifPresent(times::add);
            }
        } else {
            for (TimeSource one : ((EarliestTime) source).getSources()) {
                time(one, alike).ifPresent(times::add);
            }
        }
        return times.stream().min(EventTime.byStart(reading.zone()));
    }

    private Optional<EventTime> entry(EntryTime entry) {
        ValueHistory history = history(entry.getProperty());
        if (history == ValueHistory.NONE) {
            return Optional.empty();
        }
        boolean first = entry.getCounts() == EntryTime.Counts.FIRST;
        Optional<Held> held =
                first ? history.first(entry.getValues()) : history.lastThatHeld(entry.getValues(), order.onward(entry));
        Optional<String> left = history.leftFor(entry.getValues(), order.onward(entry), order.before(entry));
        if (left.isEmpty()) {
            left = leftForUnknown(entry, history, held);
        }
        if (left.isPresent()) {
            reading.noteOnce(
                    first ? ImportReason.STAGE_LEFT_AGAIN : ImportReason.STAGE_NOT_HELD,
                    held.isEmpty() ? ImportEffect.FIELD_IGNORED : ImportEffect.KEPT,
                    entry.getProperty(),
                    String.join(", ", entry.getValues()),
                    IssueDetail.of(left.get()));
        }
        return held.isEmpty() ? Optional.empty() : beginning(entry.getProperty(), held.get());
    }

    /**
     * Returns the value that replaced the entry if its order is unknown and matters: no entry held, or the record was
     * created in a later stage and has not advanced.
     */
    private Optional<String> leftForUnknown(EntryTime entry, ValueHistory history, Optional<Held> counted) {
        boolean dropped = counted.isEmpty();
        boolean doubtful = order.isLater(entry)
                && counted.filter(held -> held.beginning() == Beginning.CREATION)
                        .isPresent()
                && history.last()
                        .filter(last -> !order.onward(entry).contains(last.value()))
                        .isPresent();
        return dropped || doubtful ? history.after(entry.getValues(), order.onward(entry)) : Optional.empty();
    }

    private Optional<EventTime> closingEntry(EntryTime entry, Predicate<String> alike) {
        Optional<Held> present =
                heldSince(entry.getProperty()).filter(held -> entry.getValues().contains(held.value()));
        if (entry.getCounts() == EntryTime.Counts.FIRST) {
            return present.flatMap(held -> beginning(entry.getProperty(), held));
        }
        // A deal that is lost now was not closed when it was won.
        return present.flatMap(held -> entry(entry.withValues(entry.getValues().stream()
                .filter(value -> value.equals(held.value()) || alike.test(value))
                .toList())));
    }

    /** Returns the last value of the history; empty if the present value is another one. */
    private Optional<Held> heldSince(String property) {
        Optional<Held> last = history(property).last();
        Optional<String> present = present(property);
        if (last.isPresent()
                && present.isPresent()
                && !present.get().equals(last.get().value())) {
            reading.noteOnce(
                    ImportReason.HISTORY_CONTRADICTS,
                    ImportEffect.FIELD_IGNORED,
                    property,
                    present.get(),
                    IssueDetail.of(last.get().value()));
            return Optional.empty();
        }
        return last;
    }

    private Optional<EventTime> beginning(String property, Held held) {
        if (held.beginning() != Beginning.CREATION) {
            return held.since();
        }
        Optional<EventTime> made = made();
        if (made.isPresent()) {
            reading.noteOnce(
                    ImportReason.STATE_SINCE_CREATION,
                    ImportEffect.ASSUMED,
                    property,
                    held.value(),
                    IssueDetail.of(made.get().toString()));
        }
        return made;
    }

    /** Returns when the record was created; not by a history, which may begin with the creation itself. */
    private Optional<EventTime> made() {
        for (TimeSource source : createdAt) {
            if (source instanceof RecordedTime || source instanceof TimeAfter) {
                Optional<EventTime> time = time(source, null);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> present(String property) {
        return reading.record().value(property).map(String::strip);
    }

    private ValueHistory history(String property) {
        List<PropertyChange> changes = reading.record().getHistory().getOrDefault(property, List.of());
        if (changes.isEmpty()) {
            return ValueHistory.NONE;
        }
        ValueHistory known = histories.get(property);
        if (known == null) {
            known = history(property, changes);
            histories.put(property, known);
        }
        return known;
    }

    private ValueHistory history(String property, List<PropertyChange> changes) {
        List<Change> read = new ArrayList<>(changes.size());
        for (PropertyChange change : changes) {
            Optional<EventTime> at = reading.time(property, change);
            if (at.isPresent()) {
                String oldValue = change.getOldValue().orElse("").strip();
                read.add(new Change(oldValue, change.getValue().strip(), at.get()));
            }
        }
        return ValueHistory.of(read, present(property).orElse(""), reading.zone());
    }

    /** Reports that the record is or was in the state of the source at an unknown time; returns whether it is. */
    boolean reportUntimed(TimeSource source) {
        if (source instanceof EntryTime entry) {
            Optional<String> value = withoutTime(entry);
            value.ifPresent(is -> reportWithoutTime(entry.getProperty(), is));
            return value.isPresent();
        }
        if (source instanceof ConditionalTime conditional) {
            return passes(conditional) && reportUntimed(conditional);
        }
        if (source instanceof DealTime ofDeal) {
            return deals.stream().anyMatch(deal -> deal.reportUntimed(ofDeal.getTime()));
        }
        return source instanceof EarliestTime earliest
                && earliest.getSources().stream().anyMatch(this::reportUntimed);
    }

    private boolean passes(ConditionalTime conditional) {
        for (PropertyTest test : conditional.getWhen()) {
            if (!test.passes(reading.record())) {
                return false;
            }
        }
        return true;
    }

    /** A time that cannot be read was reported already. */
    private boolean reportUntimed(ConditionalTime conditional) {
        TimeSource time = conditional.getTime();
        boolean simple = time instanceof RecordedTime || time instanceof TimeAfter || time instanceof HeldSince;
        Optional<String> met = conditional.getWhen().stream()
                .map(PropertyTest::getProperty)
                .filter(property -> present(property).isPresent())
                .findFirst();
        if (!simple || met.isEmpty()) {
            return reportUntimed(time);
        }
        if (time instanceof HeldSince
                || time.properties().stream().anyMatch(name -> present(name).isEmpty())) {
            reportWithoutTime(met.get(), present(met.get()).orElseThrow());
        }
        return true;
    }

    private void reportWithoutTime(String property, String value) {
        reading.noteOnce(ImportReason.STAGE_WITHOUT_TIME, ImportEffect.FIELD_IGNORED, property, value, null);
    }

    /** Returns the value of the entry that the record has or had at an unknown time. */
    private Optional<String> withoutTime(EntryTime entry) {
        Optional<String> present = present(entry.getProperty());
        if (present.isPresent() && entry.getValues().contains(present.get())) {
            return present;
        }
        return entry.getCounts() == EntryTime.Counts.FIRST
                ? history(entry.getProperty()).first(entry.getValues()).map(Held::value)
                : Optional.empty();
    }
}
