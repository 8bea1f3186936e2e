package org.closedloop.sla.crm.reading;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.EventTime;

/**
 * The successive values of a property, by its history.
 *
 * <p>The old value of the first change is assumed from the creation of the record, also for records that are older than
 * the history: Salesforce stores it for 18 to 24 months. An old value that no earlier change set began at an unknown
 * time.
 */
final class ValueHistory {

    /**
     * A change as it was read.
     *
     * @param oldValue blank if unknown or empty
     * @param value blank if it was cleared
     */
    record Change(String oldValue, String value, EventTime at) {}

    /** How the beginning of a value is determined. */
    enum Beginning {
        /** By the time of a change. */
        RECORDED,
        /** By the creation of the record. */
        CREATION,
        /** Unknown: it was set between two changes. */
        UNKNOWN
    }

    /**
     * A value from one change to the next.
     *
     * @param since when it was set, if recorded
     */
    record Held(String value, Beginning beginning, Optional<EventTime> since) {}

    static final ValueHistory NONE = new ValueHistory(List.of());

    private final List<Held> held;

    private ValueHistory(List<Held> held) {
        this.held = held;
    }

    /** @param present the present value of the property; blank if unknown */
    static ValueHistory of(Collection<Change> changes, String present, ZoneId zone) {
        List<Held> held = new ArrayList<>();
        for (Change change : new ChangeOrder(zone, present).sorted(changes)) {
            String before = held.isEmpty() ? "" : held.get(held.size() - 1).value();
            if (isRepeated(change, held)) {
                continue;
            }
            if (!change.oldValue().isEmpty() && !change.oldValue().equals(before)) {
                Beginning beginning = held.isEmpty() ? Beginning.CREATION : Beginning.UNKNOWN;
                held.add(new Held(change.oldValue(), beginning, Optional.empty()));
                before = change.oldValue();
            }
            // Histories repeat a value when another property changed.
            if (held.isEmpty() || !change.value().equals(before)) {
                held.add(new Held(change.value(), Beginning.RECORDED, Optional.of(change.at())));
            }
        }
        return new ValueHistory(held);
    }

    /** Whether the change repeats the last one: two histories contain it, a moment apart. */
    private static boolean isRepeated(Change change, List<Held> held) {
        return held.size() > 1
                && held.get(held.size() - 1).value().equals(change.value())
                && held.get(held.size() - 2).value().equals(change.oldValue());
    }

    /** The last value; empty if there is no history. */
    Optional<Held> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /** The first entry into any of these values. */
    Optional<Held> first(Set<String> values) {
        return first(held, values);
    }

    /** The times of all entries into any of these values that are recorded, in order. */
    List<EventTime> entries(Set<String> values) {
        List<EventTime> entries = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            Held one = held.get(i);
            boolean entered = i == 0 || !values.contains(held.get(i - 1).value());
            if (entered && values.contains(one.value())) {
                one.since().ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** The last entry into any of these values that held: since then, there were only these values and later ones. */
    Optional<Held> lastThatHeld(Set<String> values, Set<String> onward) {
        int from = held.size();
        while (from > 0 && isKept(held.get(from - 1), values, onward)) {
            from--;
        }
        return first(held.subList(from, held.size()), values);
    }

    private static Optional<Held> first(List<Held> some, Set<String> values) {
        for (Held one : some) {
            if (values.contains(one.value())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the value that replaced these, if it is not a later one: one that is before them, one that the property
     * had before, or none. If they were entered twice, any value is returned.
     */
    Optional<String> leftFor(Set<String> values, Set<String> onward, Set<String> before) {
        Set<String> had = new HashSet<>(before);
        had.add("");
        String left = null;
        boolean entered = false;
        for (Held one : held) {
            if (values.contains(one.value())) {
                if (left != null) {
                    return Optional.of(left);
                }
                entered = true;
            } else if (entered && !onward.contains(one.value())) {
                if (had.contains(one.value())) {
                    return Optional.of(one.value());
                }
                left = left == null ? one.value() : left;
            } else if (!entered) {
                had.add(one.value());
            }
        }
        return Optional.empty();
    }

    /** Returns the first value after these that is neither one of them nor a later one. */
    Optional<String> after(Set<String> values, Set<String> onward) {
        return held.stream()
                .dropWhile(one -> !values.contains(one.value()))
                .filter(one -> !isKept(one, values, onward))
                .map(Held::value)
                .findFirst();
    }

    private static boolean isKept(Held one, Set<String> values, Set<String> onward) {
        return values.contains(one.value()) || onward.contains(one.value());
    }
}
