package org.closedloop.sla.funnel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An event time of which the instant is known. It has the numbers of the instant and not the instant, of which there
 * would be millions more.
 */
record EventInstant(long epochSecond, int nanoOfSecond) implements EventTime {

    // Between these seconds, every zone has a LocalDate.
    private static final long FIRST =
            LocalDate.MIN.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    private static final long LAST = LocalDate.MAX.atStartOfDay(ZoneOffset.UTC).toEpochSecond();

    static EventInstant of(Instant instant) {
        return new EventInstant(instant.getEpochSecond(), instant.getNano());
    }

    private Instant instant() {
        return Instant.ofEpochSecond(epochSecond, nanoOfSecond);
    }

    @Override
    public boolean isTimed() {
        return true;
    }

    @Override
    public Optional<Instant> getInstant() {
        return Optional.of(instant());
    }

    @Override
    public LocalDate dayIn(ZoneId zone) {
        if (epochSecond < FIRST) {
            return LocalDate.MIN;
        }
        return epochSecond < LAST ? LocalDate.ofInstant(instant(), zone) : LocalDate.MAX;
    }

    @Override
    public Instant startIn(ZoneId zone) {
        return instant();
    }

    @Override
    public Instant lastIn(ZoneId zone) {
        return instant();
    }

    /** Returns the ISO-8601 form, such as {@code 2026-03-03T09:00:00Z}. */
    @Override
    public String toString() {
        return instant().toString();
    }
}
