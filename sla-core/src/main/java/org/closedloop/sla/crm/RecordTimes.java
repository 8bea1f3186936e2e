package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.closedloop.sla.crm.ValueHistory.Beginning;
import org.closedloop.sla.crm.ValueHistory.Change;
import org.closedloop.sla.crm.ValueHistory.Held;
import org.closedloop.sla.funnel.EventTime;

/** Finds the times of a record where the mapping says that they are. */
final class RecordTimes {

    private final RecordReading reading;
    private final List<TimeSource> createdAt;
    private final StageOrder order;
    private final List<RecordTimes> deals;
    private final Map<String, ValueHistory> histories = new HashMap<>(2);

    /**
     * @param createdAt where it says when it was made
     * @param deals those of the record's deals
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

    /** The first of these sources that gives a time. */
    Optional<EventTime> first(List<TimeSource> sources) {
        for (TimeSource source : sources) {
            Optional<EventTime> time = time(source, this::entry);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /**
     * When the record was closed. Of the entries into a value only the last into the present one counts, or into one
     * with which it is alike; a recorded time on another day than such an entry is reported, whichever counts.
     *
     * @param alike the values that close a record as its present value does
     */
    Optional<EventTime> closing(List<TimeSource> sources, Predicate<String> alike) {
        for (TimeSource source : sources) {
            Optional<EventTime> closed = closing(source, alike);
            if (closed.isPresent()) {
                if (isEntry(source)) {
                    compareRecorded(sources, closed.get());
                } else if (source instanceof RecordedTime) {
                    RecordTimes unused = new RecordTimes(reading.quietly(), createdAt, order, deals);
                    sources.stream()
                            .filter(RecordTimes::isEntry)
                            .flatMap(entry -> unused.closing(entry, alike).stream())
                            .findFirst()
                            .ifPresent(entered -> compareRecorded(List.of(source), entered));
                }
                return closed;
            }
        }
        return Optional.empty();
    }

    private Optional<EventTime> closing(TimeSource source, Predicate<String> alike) {
        return time(source, entry -> closingEntry(entry, alike));
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
                                closed.toString()));
            }
        }
    }

    private Optional<EventTime> time(TimeSource source, Function<EntryTime, Optional<EventTime>> entries) {
        if (source instanceof RecordedTime recorded) {
            return reading.time(recorded.getProperty());
        }
        if (source instanceof EntryTime entry) {
            return entries.apply(entry);
        }
        if (source instanceof HeldSince held) {
            return heldSince(held.getProperty()).flatMap(value -> beginning(held.getProperty(), value));
        }
        if (source instanceof TimeAfter after) {
            return reading.after(after);
        }
        if (source instanceof ConditionalTime conditional) {
            return conditional.getWhen().stream().allMatch(test -> test.passes(reading.record()))
                    ? time(conditional.getTime(), entries)
                    : Optional.empty();
        }
        if (source instanceof DealTime ofDeal) {
            return earliest(deals.stream()
                    .flatMap(deal -> deal.first(List.of(ofDeal.getTime())).stream())
                    .toList());
        }
        return earliest(((EarliestTime) source)
                .getSources().stream()
                        .flatMap(one -> time(one, entries).stream())
                        .toList());
    }

    private Optional<EventTime> earliest(Collection<EventTime> times) {
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
        history.leftFor(entry.getValues(), order.onward(entry), order.before(entry))
                .ifPresent(value -> reading.noteOnce(
                        first ? ImportReason.STAGE_LEFT_AGAIN : ImportReason.STAGE_NOT_HELD,
                        held.isEmpty() ? ImportEffect.FIELD_IGNORED : ImportEffect.KEPT,
                        entry.getProperty(),
                        String.join(", ", entry.getValues()),
                        value));
        return held.flatMap(one -> beginning(entry.getProperty(), one));
    }

    private Optional<EventTime> closingEntry(EntryTime entry, Predicate<String> alike) {
        Optional<Held> present =
                heldSince(entry.getProperty()).filter(held -> entry.getValues().contains(held.value()));
        if (entry.getCounts() == EntryTime.Counts.FIRST) {
            return present.flatMap(held -> beginning(entry.getProperty(), held));
        }
        // A deal that is lost now did not close when it was won.
        return present.flatMap(held -> entry(entry.withValues(entry.getValues().stream()
                .filter(value -> value.equals(held.value()) || alike.test(value))
                .toList())));
    }

    /** What the property has now, as its history ends; none if it has another value now. */
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
                    last.get().value());
            return Optional.empty();
        }
        return last;
    }

    private Optional<EventTime> beginning(String property, Held held) {
        if (held.beginning() != Beginning.CREATION) {
            return held.since();
        }
        Optional<EventTime> made = made();
        made.ifPresent(time -> reading.noteOnce(
                ImportReason.STATE_SINCE_CREATION, ImportEffect.ASSUMED, property, held.value(), time.toString()));
        return made;
    }

    /** When the record was made; asked for no history, since that may begin with the creation itself. */
    private Optional<EventTime> made() {
        return createdAt.stream()
                .filter(source -> source instanceof RecordedTime || source instanceof TimeAfter)
                .flatMap(source -> time(source, this::entry).stream())
                .findFirst();
    }

    private Optional<String> present(String property) {
        return reading.record().value(property).map(String::strip);
    }

    private ValueHistory history(String property) {
        List<PropertyChange> changes = reading.record().getHistory().getOrDefault(property, List.of());
        return changes.isEmpty()
                ? ValueHistory.NONE
                : histories.computeIfAbsent(property, name -> history(name, changes));
    }

    private ValueHistory history(String property, List<PropertyChange> changes) {
        List<Change> read = new ArrayList<>(changes.size());
        for (PropertyChange change : changes) {
            reading.time(property, change.getAt())
                    .ifPresent(at -> read.add(new Change(
                            change.getOldValue().map(String::strip).orElse(""),
                            change.getValue().strip(),
                            at)));
        }
        return ValueHistory.of(read, present(property).orElse(""), reading.zone());
    }

    /** Whether the record is or was in one of these values, and nothing says since when; the value. */
    Optional<String> withoutTime(EntryTime entry) {
        return present(entry.getProperty())
                .filter(entry.getValues()::contains)
                .or(() -> entry.getCounts() == EntryTime.Counts.FIRST
                        ? history(entry.getProperty()).first(entry.getValues()).map(Held::value)
                        : Optional.empty());
    }
}
