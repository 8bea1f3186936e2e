package org.closedloop.sla.funnel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** An event time of which only the day is known. */
record EventDay(LocalDate day) implements EventTime {

    EventDay {
        Objects.requireNonNull(day, "day");
    }

    @Override
    public boolean isTimed() {
        return false;
    }

    @Override
    public Optional<Instant> getInstant() {
        return Optional.empty();
    }

    @Override
    public long epochSecond() {
        throw new IllegalStateException("event time " + day + ": the instant is not known");
    }

    @Override
    public int nanoOfSecond() {
        throw new IllegalStateException("event time " + day + ": the instant is not known");
    }

    @Override
    public LocalDate dayIn(ZoneId zone) {
        return day;
    }

    @Override
    public Instant startIn(ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    @Override
    public Instant lastIn(ZoneId zone) {
        if (day.equals(LocalDate.MAX)) {
            return Instant.MAX;
        }
        Instant start = startIn(zone);
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        // A zone can skip a day, which then has no instants.
        return end.isAfter(start) ? end.minusNanos(1) : start;
    }

    /** Returns the ISO-8601 form, such as {@code 2026-03-03}. */
    @Override
    public String toString() {
        return day.toString();
    }
}
