package org.closedloop.sla.crm.reading;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.reading.ValueHistory.Change;
import org.closedloop.sla.funnel.EventTime;

/**
 * Sorts the changes of a property by time; the rows of the history may be in any order.
 *
 * <p>Several changes can have the same time, for example in a history of days. Of these, each follows the one whose new
 * value is its old value; one without an old value is last if its value is the present one, and is dropped if another
 * has the same value.
 */
final class ChangeOrder {

    private static final Comparator<Change> BY_VALUES =
            Comparator.comparing(Change::oldValue).thenComparing(Change::value);

    private final Comparator<EventTime> byStart;
    private final String present;

    /** @param present the present value of the property; blank if unknown */
    ChangeOrder(ZoneId zone, String present) {
        this.byStart = EventTime.byStart(zone);
        this.present = present;
    }

    List<Change> sorted(Collection<Change> changes) {
        List<Change> byTime = changes.stream()
                .distinct()
                .sorted(Comparator.comparing(Change::at, byStart).thenComparing(BY_VALUES))
                .toList();
        List<Change> sorted = new ArrayList<>(byTime.size());
        for (int from = 0, to; from < byTime.size(); from = to) {
            to = from + 1;
            while (to < byTime.size()
                    && byTime.get(to).at().equals(byTime.get(from).at())) {
                to++;
            }
            addTogether(byTime.subList(from, to), sorted);
        }
        return sorted;
    }

    private void addTogether(List<Change> together, List<Change> sorted) {
        if (together.size() == 1) {
            sorted.add(together.get(0));
            return;
        }
        Set<String> values = new HashSet<>();
        Map<String, Queue<Change>> byOldValue = new HashMap<>();
        for (Change change : together) {
            if (!change.oldValue().isEmpty()) {
                values.add(change.value());
                byOldValue
                        .computeIfAbsent(change.oldValue(), none -> new ArrayDeque<>())
                        .add(change);
            }
        }
        String before = sorted.isEmpty() ? "" : sorted.get(sorted.size() - 1).value();
        follow(before, byOldValue, sorted);
        // A change that follows none starts a new sequence; a ring starts and ends with the present value.
        together.stream()
                .map(Change::oldValue)
                .sorted(Comparator.<String, Boolean>comparing(values::contains)
                        .thenComparing(old -> !old.equals(present)))
                .collect(Collectors.toList())
                .forEach(old -> follow(old, byOldValue, sorted));
        together.stream()
                .filter(change -> change.oldValue().isEmpty() && !values.contains(change.value()))
                .sorted(Comparator.comparing(change -> change.value().equals(present)))
                .forEach(sorted::add);
    }

    private static void follow(String value, Map<String, Queue<Change>> byOldValue, List<Change> sorted) {
        String last = value;
        Queue<Change> next = byOldValue.get(last);
        while (next != null && !next.isEmpty()) {
            Change change = next.remove();
            sorted.add(change);
            last = change.value();
            next = byOldValue.get(last);
        }
    }
}
