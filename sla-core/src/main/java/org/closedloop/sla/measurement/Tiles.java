package org.closedloop.sla.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Puts a window together from smaller ones, where they make it up without gap or overlap. */
final class Tiles {

    private Tiles() {}

    /**
     * The sum over the tiles of a window, or nothing if they do not make it up. Where they do so in more than one way,
     * from each day the longest tile is taken that leaves no gap behind it. Deliveries are never put together: a
     * quarter's report is not three months' reports.
     */
    static Optional<Measurement> sum(FunnelNumbers numbers, DateRange window, String metric) {
        TreeMap<LocalDate, List<Tile>> tiles = new TreeMap<>(Comparator.reverseOrder());
        for (Map.Entry<DateRange, WindowNumbers> entry : numbers.getWindows().entrySet()) {
            DateRange range = entry.getKey();
            Optional<Measurement> part = entry.getValue().find(metric);
            if (part.isPresent() && window.contains(range) && part.get().getKind() != Metric.Gives.DELIVERY) {
                tiles.computeIfAbsent(range.getStart(), day -> new ArrayList<>())
                        .add(new Tile(range.getEnd().plusDays(1), part.get()));
            }
        }
        // From the last day back: the tile to take on each day from which the rest can be covered.
        Map<LocalDate, Tile> steps = new HashMap<>();
        LocalDate end = window.getEnd().plusDays(1);
        tiles.forEach((day, starting) -> starting.stream()
                .filter(tile -> tile.next.equals(end) || steps.containsKey(tile.next))
                .max(Comparator.comparing(Tile::next))
                .ifPresent(tile -> steps.put(day, tile)));
        @Nullable Measurement sum = null;
        for (Tile tile = steps.get(window.getStart()); tile != null; tile = steps.get(tile.next)) {
            sum = sum == null ? tile.part : sum.plus(tile.part);
        }
        return Optional.ofNullable(sum);
    }

    private record Tile(LocalDate next, Measurement part) {}
}
