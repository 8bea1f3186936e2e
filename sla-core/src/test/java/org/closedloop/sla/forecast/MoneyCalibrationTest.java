package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares forecasts of revenue with 27,500 simulated months after about 10, 50 and 90 % of their working days. Deals come
 * at a rate that differs from month to month by 20 %; their amounts are lognormal, so that a tenth of the deals brings a
 * third of the revenue with the default sigma of 0.8. Each sum lists its ten largest deals, as the counter does.
 *
 * <p>A rate or mean amount that changes lastingly between the past months and June is out of the model, and so are
 * amounts without a variance.
 */
class MoneyCalibrationTest {

    private static final int MONTHS = 2_500;
    private static final double MEAN = 20_000;
    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");
    private static final BigDecimal UNIT = new BigDecimal("0.01");

    private final Draws random = new Draws(new SplittableRandom(20_260_611));

    private static ResolvedTerms terms(double perDay) {
        Agreement full = SlaFixtures.fullAgreement();
        MoneyTarget target = (MoneyTarget) full.target("closed-won").orElseThrow();
        return SlaFixtures.smallAgreement()
                .withDefinitions(full.getDefinitions())
                .withScope(full.getScope().withPeriod(SimulatedMonth.JUNE))
                .withMetrics(Revenue.of("revenue"))
                .withTargets(target.withAtLeast(money(Math.round(MEAN * 100 * perDay * 22)))
                        .withWindow(WindowRule.monthly()))
                .resolve(SlaFixtures.zurichCalendar());
    }

    private static Money money(long cents) {
        return Money.of(CHF, BigDecimal.valueOf(cents, 2));
    }

    @ParameterizedTest(name = "{0} deals a day, sigma {1}, after {2} June, {3} past months")
    @CsvSource({
        "0.3, 0.8, 2, 12", "0.3, 0.8, 15, 12", "0.3, 0.8, 26, 12",
        "3, 0.8, 2, 12", "3, 0.8, 15, 12", "3, 0.8, 26, 12",
        "10, 0.8, 2, 12", "10, 0.8, 15, 12", "10, 0.8, 26, 0",
        "3, 0.5, 15, 12", "3, 1.0, 15, 12"
    })
    void eighty_percent_intervals_hold_and_probabilities_beat_the_pace(
            double perDay, double sigma, int day, int past) {
        ResolvedTerms terms = terms(perDay);
        Calibration calibration = new Calibration();
        for (int i = 0; i < MONTHS; i++) {
            add(calibration, terms, perDay, sigma, LocalDate.of(2026, 6, day), past);
        }

        calibration.mustHold();
    }

    private void add(
            Calibration calibration, ResolvedTerms terms, double perDay, double sigma, LocalDate asOf, int past) {
        FunnelNumbers history = SimulatedMonth.history(
                terms, "revenue", past, days -> amount(deals(random.rate(perDay, 0.2) * days, sigma)));
        long elapsed = terms.getCalendar().workingDays(DateRange.of(SimulatedMonth.JUNE.getStart(), asOf));
        long total = terms.getCalendar().workingDays(SimulatedMonth.JUNE);
        double rate = random.rate(perDay, 0.2);
        long[] won = deals(rate * elapsed, sigma);
        Amount now = amount(won);
        BigDecimal end = now.getTotal()
                .getAmount()
                .add(BigDecimal.valueOf(LongStream.of(deals(rate * (total - elapsed), sigma)).sum(), 2));
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        SimulatedMonth.JUNE,
                        WindowNumbers.builder()
                                .putMeasurement("revenue", now)
                                .putMeasurement(ResolvedTerms.REVENUE, now)
                                .ratio(ResolvedTerms.DEALS, won.length, 3L * won.length)
                                .build())
                .build();
        boolean paced = now.getTotal().getAmount().doubleValue() * total / elapsed >= MEAN * perDay * 22;
        calibration.add(new SimulatedMonth(terms, "revenue", history, numbers, asOf), end, UNIT, false, paced);
    }

    /** The amounts of deals in cents, in ascending order. */
    private long[] deals(double mean, double sigma) {
        return LongStream.range(0, random.poisson(mean))
                .map(unused -> Math.round(100 * random.amount(MEAN, sigma)))
                .sorted()
                .toArray();
    }

    private static Amount amount(long[] deals) {
        long[] largest = Arrays.copyOfRange(deals, Math.max(0, deals.length - LeadCase.LIMIT), deals.length);
        return Amount.of(money(LongStream.of(deals).sum()))
                .withCases(LongStream.of(largest)
                        .mapToObj(cents -> LeadCase.builder()
                                .lead("L")
                                .kind(LeadCase.Kind.WON)
                                .at(Instant.EPOCH)
                                .amount(money(cents))
                                .build())
                        .toList());
    }
}
