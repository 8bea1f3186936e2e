package org.closedloop.sla.examples.slides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.time.DateRange;

/**
 * The columns of a table of windows: the days between the bounds of all windows. A quarter covers the columns of its
 * months.
 */
record WindowGrid(List<DateRange> columns, int leftOut) {

    /** At most so many columns: those up to the day of the scorecard and, if there is room, later ones. */
    static WindowGrid of(Scorecard card, int most) {
        TreeSet<LocalDate> bounds = new TreeSet<>();
        card.windows().forEach(result -> {
            bounds.add(result.getWindow().getStart());
            bounds.add(result.getWindow().getEnd().plusDays(1));
        });
        List<DateRange> all = new ArrayList<>();
        for (LocalDate bound : bounds) {
            LocalDate next = bounds.higher(bound);
            if (next != null) {
                all.add(DateRange.of(bound, next.minusDays(1)));
            }
        }
        int begun = (int) all.stream()
                .filter(column -> !column.getStart().isAfter(card.getAsOf()))
                .count();
        int end = Math.min(all.size(), Math.max(most, begun));
        int first = Math.max(0, end - most);
        return new WindowGrid(List.copyOf(all.subList(first, end)), first);
    }

    /** The first and the last column that a window covers; empty if it covers none that is shown. */
    Optional<Span> span(DateRange window) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (window.contains(columns.get(i).getStart())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** The columns from one to another, inclusive. */
    record Span(int first, int last) {}
}
