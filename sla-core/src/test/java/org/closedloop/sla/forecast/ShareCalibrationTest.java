package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares forecasts of shares with 27,000 simulated months after about 10, 50 and 90 % of their working days. Leads come
 * at a rate that differs from month to month by 15 %, and are answered in time with a probability that differs by 5
 * percentage points; every tenth lead so far is pending.
 *
 * <p>A rate or probability that changes lastingly between the past months and June is out of the model.
 */
class ShareCalibrationTest {

    private static final int MONTHS = 3_000;
    private static final BigDecimal REQUIRED = new BigDecimal("0.9");
    private static final BigDecimal UNIT = new BigDecimal("0.000002");
    private static final ResolvedTerms TERMS = terms();

    private final Draws random = new Draws(new SplittableRandom(20_260_611));

    private static ResolvedTerms terms() {
        Agreement agreement = SlaFixtures.smallAgreement();
        return agreement
                .withScope(agreement.getScope().withPeriod(SimulatedMonth.JUNE))
                .withTargets(((ShareTarget) agreement.getTargets().get(1)).withAtLeast(REQUIRED))
                .resolve(SlaFixtures.zurichCalendar());
    }

    @ParameterizedTest(name = "{0} leads a day, after {1} June, {2} past months")
    @CsvSource({
        "0.5, 2, 12", "0.5, 15, 12", "0.5, 26, 12",
        "5, 2, 12", "5, 15, 12", "5, 26, 12",
        "30, 2, 12", "30, 15, 12", "30, 26, 0"
    })
    void eighty_percent_intervals_hold_and_probabilities_beat_the_pace(double perDay, int day, int past) {
        Calibration calibration = new Calibration();
        for (int i = 0; i < MONTHS; i++) {
            add(calibration, perDay, LocalDate.of(2026, 6, day), past);
        }

        calibration.mustHold();
    }

    private void add(Calibration calibration, double perDay, LocalDate asOf, int past) {
        FunnelNumbers history =
                SimulatedMonth.history(TERMS, "response", past, days -> answered(random.poisson(rate(perDay) * days)));
        long elapsed = TERMS.getCalendar().workingDays(DateRange.of(SimulatedMonth.JUNE.getStart(), asOf));
        long total = TERMS.getCalendar().workingDays(SimulatedMonth.JUNE);
        double rate = rate(perDay);
        double probability = probability();
        long now = random.poisson(rate * elapsed);
        long pending = now - random.binomial(now, 0.9);
        long within = random.binomial(now - pending, probability);
        long later = random.poisson(rate * (total - elapsed));
        if (now + later > 0) {
            Timing timing = Timing.builder()
                    .within(within)
                    .late(now - pending - within)
                    .pending(pending)
                    .build();
            FunnelNumbers numbers = FunnelNumbers.builder()
                    .putWindow(
                            SimulatedMonth.JUNE,
                            WindowNumbers.builder()
                                    .putMeasurement("response", timing)
                                    .build())
                    .build();
            BigDecimal end = BigDecimal.valueOf(within + random.binomial(pending + later, probability))
                    .divide(BigDecimal.valueOf(now + later), 12, RoundingMode.HALF_UP);
            boolean paced = timing.getMeasured() > 0 && timing.reaches(REQUIRED);
            calibration.add(
                    new SimulatedMonth(TERMS, "response", history, numbers, asOf), end, UNIT, true, paced);
        }
    }

    private double rate(double perDay) {
        return random.rate(perDay, 0.15);
    }

    private double probability() {
        return random.probability(0.9, 0.05);
    }

    private Timing answered(long leads) {
        long within = random.binomial(leads, probability());
        return Timing.of(within, leads - within);
    }
}
