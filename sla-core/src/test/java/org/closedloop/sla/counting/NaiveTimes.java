package org.closedloop.sla.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.EventTime;

/** The times of the naive count: by local dates, and as ranges of possible instants. */
record NaiveTimes(ResolvedTerms terms, LocalDate asOf) {

    Optional<EventTime> known(Optional<EventTime> at) {
        return at.filter(time -> !day(time).isAfter(asOf));
    }

    Instant close() {
        return midnight(asOf.plusDays(1));
    }

    /** Whether any instant of the one is not after any instant of the other. */
    boolean fits(EventTime earlier, EventTime later) {
        return !first(earlier).isAfter(last(later));
    }

    // A time is the range of its possible instants: one, or all of a date.

    Instant first(EventTime time) {
        return time.getInstant().orElseGet(() -> midnight(day(time)));
    }

    Instant last(EventTime time) {
        return time.getInstant().orElseGet(() -> midnight(day(time).plusDays(1)).minusNanos(1));
    }

    LocalDate day(EventTime time) {
        return time.getInstant()
                .map(at -> at.atZone(zone()).toLocalDate())
                .orElseGet(() -> LocalDate.parse(time.toString()));
    }

    /** In Zurich, every day has instants. */
    Instant midnight(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.MIDNIGHT, zone()).toInstant();
    }

    ZoneId zone() {
        return terms.getAgreement().getScope().getZone();
    }
}
