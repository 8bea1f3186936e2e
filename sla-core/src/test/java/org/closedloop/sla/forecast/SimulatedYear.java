package org.closedloop.sla.forecast;

import java.time.LocalDate;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;

/**
 * Periods of which the process is known: leads per working day as the generator of CRM exports makes them, at a rate
 * that is the same in all periods or differs from period to period.
 *
 * @param perDay the mean number of leads per working day
 * @param spread the standard deviation of a period's rate, as a part of the mean; 0 for a Poisson process
 * @param past the number of past months that are known
 */
record SimulatedYear(double perDay, double spread, int past, ResolvedTerms terms, Draws random) {

    private static final DateRange MONTH = DateRange.parse("2026-06");

    /** One month: what was known at a day within it, and how it ended. */
    record Month(WindowForecast forecast, double end, double pace) {}

    Month month() {
        FunnelNumbers.Builder history = FunnelNumbers.builder();
        LocalDate first = LocalDate.of(2026, 6, 1);
        for (int i = 1; i <= past; i++) {
            LocalDate start = first.minusMonths(i);
            DateRange range = DateRange.of(start, start.plusMonths(1).minusDays(1));
            long days = terms.getCalendar().workingDays(range);
            history.putWindow(
                    range,
                    WindowNumbers.builder()
                            .count("sqls", random.poisson(rate() * days))
                            .build());
        }
        LocalDate asOf = first.plusDays(random.source().nextInt(3, 26));
        long total = terms.getCalendar().workingDays(MONTH);
        long elapsed = terms.getCalendar().workingDays(DateRange.of(first, asOf));
        double rate = rate();
        long now = random.poisson(rate * elapsed);
        long end = now + random.poisson(rate * (total - elapsed));
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(MONTH, WindowNumbers.builder().count("sqls", now).build())
                .build();
        WindowForecast forecast = Forecaster.forecast(
                        terms, SlaEvaluator.evaluate(terms, numbers, asOf), history.build())
                .of("sql-volume", MONTH)
                .orElseThrow();
        return new Month(forecast, end, now + (double) now / elapsed * (total - elapsed));
    }

    static ResolvedTerms terms(long atLeast) {
        Agreement agreement = SlaFixtures.smallAgreement();
        return agreement
                .withTargets(((org.closedloop.sla.target.VolumeTarget)
                                agreement.getTargets().get(0))
                        .withAtLeast(atLeast))
                .resolve(SlaFixtures.zurichCalendar());
    }

    private double rate() {
        return random.rate(perDay, spread);
    }
}
