package org.closedloop.sla.forecast;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.apache.commons.numbers.gamma.LogGamma;
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
record SimulatedYear(double perDay, double spread, int past, ResolvedTerms terms, SplittableRandom random) {

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
                            .count("sqls", poisson(rate() * days))
                            .build());
        }
        LocalDate asOf = first.plusDays(random.nextInt(3, 26));
        long total = terms.getCalendar().workingDays(MONTH);
        long elapsed = terms.getCalendar().workingDays(DateRange.of(first, asOf));
        double rate = rate();
        long now = poisson(rate * elapsed);
        long end = now + poisson(rate * (total - elapsed));
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
        if (spread == 0) {
            return perDay;
        }
        double shape = 1 / (spread * spread);
        return perDay * gamma(shape) / shape;
    }

    /** Marsaglia and Tsang's method for shapes of at least 1. */
    double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** The transformed rejection of W. Hoermann (1993) for means of at least 10; else the gaps between events. */
    long poisson(double mean) {
        if (mean < 10) {
            long number = -1;
            for (double left = mean; left > 0; number++) {
                left += Math.log(1 - random.nextDouble());
            }
            return Math.max(0, number);
        }
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double accepted = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = 1 - random.nextDouble();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + mean + 0.43);
            if (edge >= 0.07 && v <= accepted) {
                return (long) k;
            }
            if (k >= 0 && (edge >= 0.013 || v <= edge)) {
                double inverse = 1.1239 + 1.1328 / (b - 3.4);
                if (Math.log(v * inverse / (a / (edge * edge) + b))
                        <= k * Math.log(mean) - mean - LogGamma.value(k + 1)) {
                    return (long) k;
                }
            }
        }
    }
}
