package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.time.DateRange;

/**
 * The schedule of an agreement's obligations: ends of windows, reports, review meetings, notice, renewal, expiry,
 * vacant posts, missing signatures; and, with a scorecard, the actions that follow from violations. The package
 * description defines how days are computed.
 *
 * <p>It depends on its arguments only, not on the current date. Some days are outside the agreement's period, such as
 * that of the last report.
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
     * Returns the schedule of these terms.
     *
     * @throws IllegalArgumentException if the agreement's period is longer than 400 years
     */
    public static ObligationSchedule of(ResolvedTerms terms) {
        Objects.requireNonNull(terms, "terms");
        return new ObligationSchedule(byTerms(terms).sorted(Obligation.ORDER).toList());
    }

    /**
     * Returns the schedule of these terms, with the actions that follow from the violations of a scorecard.
     *
     * @throws IllegalArgumentException if the scorecard is one of another agreement or version, or the agreement's
     *     period is longer than 400 years
     */
    public static ObligationSchedule of(ResolvedTerms terms, Scorecard scorecard) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(scorecard, "scorecard");
        Agreement agreement = terms.getAgreement();
        String scored = scorecard.getAgreement() + "/" + scorecard.getVersion();
        if (!scored.equals(agreement.reference())) {
            throw new IllegalArgumentException("schedule of '" + agreement.reference()
                    + "': the scorecard must be of the same agreement and version, but is of '" + scored + "'");
        }
        return new ObligationSchedule(Stream.concat(byTerms(terms), new EscalationsDue(agreement, scorecard).all())
                .sorted(Obligation.ORDER)
                .toList());
    }

    private static Stream<Obligation> byTerms(ResolvedTerms terms) {
        return Stream.of(
                        new SignaturesDue(terms).all(),
                        new WindowEnds(terms).all(),
                        new ReportsDue(terms).all(),
                        new ReviewMeetings(terms).all(),
                        new Vacancies(terms).all(),
                        new RenewalDays(terms).all())
                .flatMap(obligations -> obligations);
    }

    /** Returns all obligations by day, {@linkplain Obligation.Kind kind}, and key. */
    public List<Obligation> all() {
        return all;
    }

    /** Returns the obligations due on the days of a range, in the same order. */
    public List<Obligation> during(DateRange days) {
        Objects.requireNonNull(days, "days");
        return all.stream().filter(due -> days.contains(due.getDay())).toList();
    }

    /** Returns the obligations of the first day, from the given day on, on which any is due; empty if there is none. */
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
