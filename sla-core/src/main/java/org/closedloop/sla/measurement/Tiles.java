package org.closedloop.sla.measurement;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Sums the measurements of smaller windows that cover a window without gap or overlap. */
final class Tiles {

    private Tiles() {}

    /**
     * Returns the sum over the tiles of a window; empty if they do not cover it. If several combinations cover it, the
     * longest tile from each day that leaves no gap is used. Deliveries are not summed: three monthly reports are not a
     * quarterly report.
     *
     * @throws IllegalArgumentException if one of its counts would be 2^63 or more
     */
    static Optional<Measurement> sum(FunnelNumbers numbers, DateRange window, String metric) {
        // From the last day back, longest tiles first: the tile to use on each day from which the rest can be covered.
        Map<LocalDate, Tile> steps = new TreeMap<>();
        LocalDate end = window.getEnd().plusDays(1);
        startingIn(window, numbers).descendingMap().forEach((range, own) -> {
            Optional<Measurement> part = own.find(metric);
            if (part.isPresent() && window.contains(range) && part.get().getQuantity() != Quantity.DELIVERY) {
                LocalDate next = range.getEnd().plusDays(1);
                if (next.equals(end) || steps.containsKey(next)) {
                    steps.putIfAbsent(range.getStart(), new Tile(next, part.get()));
                }
            }
        });
        @Nullable Measurement sum = null;
        for (Tile tile = steps.get(window.getStart()); tile != null; tile = steps.get(tile.next)) {
            sum = sum == null ? tile.part : plus(sum, tile.part, window, metric);
        }
        return Optional.ofNullable(sum);
    }

    private static Measurement plus(Measurement sum, Measurement part, DateRange window, String metric) {
        try {
            return sum.plus(part);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "numbers of '" + metric + "' in " + window.label() + ": must add up to less than 2^63", e);
        }
    }

    private static NavigableMap<DateRange, WindowNumbers> startingIn(DateRange window, FunnelNumbers numbers) {
        DateRange first = DateRange.of(window.getStart(), window.getStart());
        DateRange last = DateRange.of(window.getEnd(), LocalDate.MAX);
        return numbers.inOrder().subMap(first, true, last, true);
    }

    private record Tile(LocalDate next, Measurement part) {}
}
