package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.time.DateRange;

/**
 * What is due when under an agreement: windows that end, reports, review meetings, notice, renewal, expiry, vacant
 * posts, missing signatures. The package's page tells the conventions by which days are found.
 *
 * <p>It reads the terms only, no clock: the same terms give the same schedule, on whatever day it is asked. Some days
 * lie outside the agreement's period, such as that of the last report.
 *
 * <pre>{@code
 * ObligationSchedule schedule = ObligationSchedule.of(agreement.resolve(calendar));
 * for (Obligation due : schedule.during(DateRange.parse("2026-04"))) {
 *     log.info("{}  {}", due.getDay(), due.explain(Locale.ENGLISH));
 * }
 * }</pre>
 */
public final class ObligationSchedule {

    private final List<Obligation> all;

    private ObligationSchedule(List<Obligation> all) {
        this.all = all;
    }

    /**
     * The schedule of these terms.
     *
     * @throws IllegalArgumentException if the agreement's period is longer than 400 years, which no agreement is
     */
    public static ObligationSchedule of(ResolvedTerms terms) {
        Objects.requireNonNull(terms, "terms");
        return new ObligationSchedule(Stream.of(
                        new SignaturesDue(terms).all(),
                        new WindowEnds(terms).all(),
                        new ReportsDue(terms).all(),
                        new ReviewMeetings(terms).all(),
                        new Vacancies(terms).all(),
                        new RenewalDays(terms).all())
                .flatMap(obligations -> obligations)
                .sorted(Obligation.ORDER)
                .toList());
    }

    /** Everything, by day, then {@linkplain Obligation.Kind kind}, then key. */
    public List<Obligation> all() {
        return all;
    }

    /** What is due on the days of this range, in the same order. */
    public List<Obligation> during(DateRange days) {
        Objects.requireNonNull(days, "days");
        return all.stream().filter(due -> days.contains(due.getDay())).toList();
    }

    /** What is due on the first day, from this one on, on which anything is due; empty if nothing is any more. */
    public List<Obligation> next(LocalDate from) {
        Objects.requireNonNull(from, "from");
        return all.stream()
                .map(Obligation::getDay)
                .filter(day -> !day.isBefore(from))
                .findFirst()
                .map(day -> during(DateRange.of(day, day)))
                .orElse(List.of());
    }
}
