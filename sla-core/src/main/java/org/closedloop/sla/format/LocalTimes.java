package org.closedloop.sla.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.closedloop.sla.format.TimeReading.Kind;
import org.closedloop.sla.funnel.EventTime;

/** Creates readings of plausible dates, instants and local times. */
final class LocalTimes {

    private LocalTimes() {}

    static TimeReading day(LocalDate day) {
        return Plausible.isYear(day.getYear())
                ? TimeReading.of(Kind.DAY, EventTime.on(day))
                : TimeReading.none(Kind.IMPLAUSIBLE);
    }

    static TimeReading instant(Instant instant) {
        return plausible(Kind.INSTANT, instant);
    }

    /** Returns the reading of a local time in a zone. */
    static TimeReading in(ZoneId zone, LocalDateTime local) {
        Kind kind = switch (zone.getRules().getValidOffsets(local).size()) {
            case 0 -> Kind.IN_GAP;
            case 1 -> Kind.LOCAL;
            default -> Kind.IN_OVERLAP;
        };
        // In a gap, atZone adds the length of the gap; in an overlap, it uses the earlier instant.
        return plausible(kind, local.atZone(zone).toInstant());
    }

    /** Returns the reading of a local time in a zone that the text contains. */
    static TimeReading inNamed(ZoneId zone, LocalDateTime local) {
        TimeReading reading = in(zone, local);
        return reading.getKind() == Kind.LOCAL
                ? TimeReading.of(Kind.INSTANT, reading.getTime().orElseThrow())
                : reading;
    }

    private static TimeReading plausible(Kind kind, Instant instant) {
        return Plausible.is(instant) ? TimeReading.of(kind, EventTime.at(instant)) : TimeReading.none(Kind.IMPLAUSIBLE);
    }
}
