package org.closedloop.sla.funnel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** An event time of which the instant is known. */
record EventInstant(Instant instant) implements EventTime {

    // Between these instants, every zone has a LocalDate.
    private static final Instant FIRST =
            LocalDate.MIN.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LAST =
            LocalDate.MAX.atStartOfDay(ZoneOffset.UTC).toInstant();

    EventInstant {
        Objects.requireNonNull(instant, "instant");
    }

    @Override
    public boolean isTimed() {
        return true;
    }

    @Override
    public Optional<Instant> getInstant() {
        return Optional.of(instant);
    }

    @Override
    public LocalDate dayIn(ZoneId zone) {
        if (instant.isBefore(FIRST)) {
            return LocalDate.MIN;
        }
        return instant.isBefore(LAST) ? LocalDate.ofInstant(instant, zone) : LocalDate.MAX;
    }

    @Override
    public Instant startIn(ZoneId zone) {
        return instant;
    }

    @Override
    public Instant lastIn(ZoneId zone) {
        return instant;
    }

    /** Returns the ISO-8601 form, such as {@code 2026-03-03T09:00:00Z}. */
    @Override
    public String toString() {
        return instant.toString();
    }
}
