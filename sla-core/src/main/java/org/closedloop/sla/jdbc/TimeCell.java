package org.closedloop.sla.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.format.Plausible;
import org.jspecify.annotations.Nullable;

/** The time of a column in the current row: an instant, or a day. */
final class TimeCell {

    private static final long NANOS_OF_SECOND = 1_000_000_000;

    private final Column column;
    private final @Nullable ZoneId zone;
    // Kept, because ZoneOffset makes new ones at each call.
    private final @Nullable ZoneRules rules;
    private final long unitsOfSecond;
    private long second;
    private int nano;
    private long day;

    /** A column of times; without a zone, it must not have local times, and without a unit no numbers. */
    TimeCell(Column column, @Nullable ZoneId zone, @Nullable EpochUnit numbers) {
        this.column = column;
        this.zone = zone;
        this.rules = zone == null ? null : zone.getRules();
        this.unitsOfSecond = numbers == null ? 1 : unitsOfSecond(numbers);
    }

    private static long unitsOfSecond(EpochUnit unit) {
        return switch (unit) {
            case SECONDS -> 1;
            case MILLIS -> 1_000;
            case MICROS -> 1_000_000;
        };
    }

    /** Reads the time; false if it is null, or faulty. */
    boolean read(ResultSet rows, LeadRow row) throws SQLException {
        return switch (column.kind()) {
            case INSTANT -> {
                OffsetDateTime time = rows.getObject(column.index(), OffsetDateTime.class);
                yield time != null && take(time, row);
            }
            case LOCAL_TIME -> {
                LocalDateTime local = rows.getObject(column.index(), LocalDateTime.class);
                yield local != null && take(local, row);
            }
            case WHOLE -> {
                long number = rows.getLong(column.index());
                yield (number != 0 || !rows.wasNull()) && take(number, row);
            }
            default -> {
                LocalDate date = rows.getObject(column.index(), LocalDate.class);
                yield date != null && take(date, row);
            }
        };
    }

    /** Takes an instant or a day of a list; false if it is faulty. */
    boolean take(Object time, LeadRow row) {
        return time instanceof LocalDate date ? take(date, row) : take((OffsetDateTime) time, row);
    }

    private boolean take(OffsetDateTime time, LeadRow row) {
        second = time.toEpochSecond();
        nano = time.getNano();
        return Plausible.isSecond(second) || implausible(time, row);
    }

    private boolean take(long number, LeadRow row) {
        second = Math.floorDiv(number, unitsOfSecond);
        nano = (int) (Math.floorMod(number, unitsOfSecond) * (NANOS_OF_SECOND / unitsOfSecond));
        return Plausible.isSecond(second) || implausible(number, row);
    }

    private boolean take(LocalDateTime local, LeadRow row) {
        ZoneId known = zone;
        ZoneRules ofZone = rules;
        if (known == null || ofZone == null) {
            throw new IllegalStateException("column '" + column.label() + "' has no zone");
        }
        List<ZoneOffset> offsets = ofZone.getValidOffsets(local);
        if (offsets.size() != 1) {
            row.add(RowFault.LOCAL_TIME_UNCLEAR, column.label(), local, known);
            return false;
        }
        Instant instant = local.toInstant(offsets.get(0));
        second = instant.getEpochSecond();
        nano = instant.getNano();
        return Plausible.isSecond(second) || implausible(local, row);
    }

    private boolean take(LocalDate date, LeadRow row) {
        day = date.toEpochDay();
        return Plausible.isYear(date.getYear()) || implausible(date, row);
    }

    private boolean implausible(Object time, LeadRow row) {
        row.add(RowFault.TIME_IMPLAUSIBLE, column.label(), time);
        return false;
    }

    boolean isDay() {
        return column.kind() == SqlKind.DAY;
    }

    long second() {
        return second;
    }

    int nano() {
        return nano;
    }

    long day() {
        return day;
    }
}
