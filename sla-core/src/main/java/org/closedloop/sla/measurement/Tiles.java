package org.closedloop.sla.measurement;

import java.time.LocalDate;
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
     * The sum over the tiles of a window, or nothing if a day of it is in no tile. From each day the longest tile that
     * fits is taken. Deliveries are never put together: a quarter's report is not three months' reports.
     */
    static Optional<Measurement> sum(FunnelNumbers numbers, DateRange window, String metric) {
        TreeMap<LocalDate, Tile> tiles = new TreeMap<>();
        for (Map.Entry<DateRange, WindowNumbers> entry : numbers.getWindows().entrySet()) {
            DateRange range = entry.getKey();
            Optional<Measurement> part = entry.getValue().find(metric);
            if (part.isPresent() && window.contains(range) && part.get().getKind() != Metric.Gives.DELIVERY) {
                tiles.merge(range.getStart(), new Tile(range.getEnd(), part.get()), Tile::longer);
            }
        }
        @Nullable Measurement sum = null;
        LocalDate next = window.getStart();
        while (!next.isAfter(window.getEnd())) {
            Tile tile = tiles.get(next);
            if (tile == null) {
                return Optional.empty();
            }
            sum = sum == null ? tile.part : sum.plus(tile.part);
            next = tile.end.plusDays(1);
        }
        return Optional.ofNullable(sum);
    }

    private record Tile(LocalDate end, Measurement part) {

        Tile longer(Tile other) {
            return end.isBefore(other.end) ? other : this;
        }
    }
}
