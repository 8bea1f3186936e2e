package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;

/** Schedules of the fixtures' agreements, and short ways to read them. 2026 starts on a Thursday. */
final class Schedules {

    private Schedules() {}

    static ObligationSchedule of(Agreement agreement) {
        return ObligationSchedule.of(agreement.resolve(SlaFixtures.zurichCalendar()));
    }

    /** The obligations of one kind. */
    static <T extends Obligation> List<T> each(Class<T> kind, Agreement agreement) {
        return of(agreement).all().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** A line each: day, kind, sentence. */
    static List<String> lines(List<Obligation> obligations, Locale locale) {
        return obligations.stream()
                .map(due -> due.getDay() + " " + due.getKind() + ": " + due.explain(locale))
                .toList();
    }

    static Agreement over(String period) {
        Agreement agreement = SlaFixtures.smallAgreement();
        return agreement.withScope(agreement.getScope().withPeriod(DateRange.parse(period)));
    }

    static Review review(Period interval, LocalDate first) {
        return Review.builder()
                .interval(interval)
                .firstDate(first)
                .addParticipants("Mia Keller", "Sam Frei")
                .build();
    }

    static Renewal renewal(LocalDate date, Period notice) {
        return Renewal.builder()
                .date(date)
                .mode(Renewal.Mode.AUTOMATIC)
                .notice(notice)
                .nextPeriod(Period.ofYears(1))
                .build();
    }
}
