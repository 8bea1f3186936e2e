package org.closedloop.sla.jdbc;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Role;
import org.jspecify.annotations.Nullable;

/** The columns of attempts, pauses and touches. Items at one place of the lists belong together. */
final class ListColumns {

    private static final Map<String, Role> ROLES =
            Map.of("marketing", Role.MARKETING, "sales", Role.SALES, "inside-sales", Role.INSIDE_SALES);

    private ListColumns() {}

    static LeadColumn attempts(ListColumn attempts) {
        return (rows, row) -> {
            for (Object time : attempts.items(rows)) {
                TimeCell cell = attempts.time();
                if (time != null && cell.take(time, row)) {
                    if (cell.isDay()) {
                        row.lead().attemptOn(cell.day());
                    } else {
                        row.lead().attempt(cell.second(), cell.nano());
                    }
                }
            }
        };
    }

    /** Pauses; those without an end continue. */
    static LeadColumn pauses(ListColumn from, @Nullable ListColumn to) {
        return (rows, row) -> {
            List<@Nullable Object> starts = from.items(rows);
            List<@Nullable Object> ends = to == null ? Collections.nCopies(starts.size(), null) : to.items(rows);
            if (to != null && !to.isAsLong(ends, from, starts, row)) {
                return;
            }
            for (int i = 0; i < starts.size(); i++) {
                addPause((OffsetDateTime) starts.get(i), (OffsetDateTime) ends.get(i), from, to, row);
            }
        };
    }

    private static void addPause(
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            ListColumn from,
            @Nullable ListColumn to,
            LeadRow row) {
        if (to == null || end == null) {
            if (start != null && from.time().take(start, row)) {
                row.lead().pause(Pause.since(start.toInstant()));
            }
        } else if (start == null) {
            row.add(RowFault.VALUE_MISSING, from.label(), to.label());
        } else if (from.time().take(start, row) && to.time().take(end, row)) {
            if (end.toInstant().isBefore(start.toInstant())) {
                row.add(RowFault.PAUSE_BACKWARDS, to.label(), end, start);
            } else {
                row.lead().pause(Pause.between(start.toInstant(), end.toInstant()));
            }
        }
    }

    static LeadColumn touches(ListColumn at, ListColumn by, ListColumn channel) {
        return (rows, row) -> {
            List<@Nullable Object> times = at.items(rows);
            List<@Nullable Object> roles = by.items(rows);
            List<@Nullable Object> channels = channel.items(rows);
            if (by.isAsLong(roles, at, times, row) && channel.isAsLong(channels, at, times, row)) {
                for (int i = 0; i < times.size(); i++) {
                    if (times.get(i) == null && roles.get(i) == null && channels.get(i) == null) {
                        // As array_agg over an outer join returns it for a lead without touches.
                        continue;
                    }
                    Object time = required(times.get(i), at, by, row);
                    Role role = role(required(roles.get(i), by, at, row), by, row);
                    Object where = required(channels.get(i), channel, at, row);
                    if (time != null
                            && role != null
                            && where != null
                            && at.time().take(time, row)) {
                        addTouch(at.time(), role, where.toString(), row);
                    }
                }
            }
        };
    }

    private static void addTouch(TimeCell time, Role by, String channel, LeadRow row) {
        if (time.isDay()) {
            row.lead().touchOn(time.day(), by, channel);
        } else {
            row.lead().touch(time.second(), time.nano(), by, channel);
        }
    }

    private static @Nullable Object required(@Nullable Object item, ListColumn column, ListColumn other, LeadRow row) {
        if (item == null) {
            row.add(RowFault.VALUE_MISSING, column.label(), other.label());
        }
        return item;
    }

    private static @Nullable Role role(@Nullable Object item, ListColumn column, LeadRow row) {
        Role role = item == null
                ? null
                : ROLES.get(item.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (item != null && role == null) {
            row.add(RowFault.VALUE_UNKNOWN, column.label(), item, "marketing, sales, inside-sales");
        }
        return role;
    }
}
