package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares forecasts with 20,000 simulated months: intervals contain what they state, and probabilities are better than
 * the pace.
 *
 * <p>A number of leads that equals an end of its interval counts as half within it (the mid-point form), as whole
 * numbers cannot have exactly 80 %.
 */
class CalibrationTest {

    private static final int MONTHS = 4_000;
    private static final int REQUIRED = 3_300;

    @ParameterizedTest(name = "spread {0}, {1} past months")
    @CsvSource({"0, 0", "0, 12", "0.15, 0", "0.15, 12", "0.3, 24"})
    void eighty_percent_intervals_hold_and_probabilities_beat_the_pace(double spread, int past) {
        SimulatedYear year =
                new SimulatedYear(150, spread, past, SimulatedYear.terms(REQUIRED), new Draws(new SplittableRandom(20_260_611)));
        double within = 0;
        double error = 0;
        double errorOfPace = 0;
        for (int i = 0; i < MONTHS; i++) {
            SimulatedYear.Month month = year.month();
            within += isWithin(month);
            int met = month.end() >= REQUIRED ? 1 : 0;
            int paced = month.pace() >= REQUIRED ? 1 : 0;
            double stated = month.forecast().getProbability().doubleValue();
            error += (stated - met) * (stated - met);
            errorOfPace += (paced - met) * (paced - met);
        }

        assertThat(within / MONTHS).isCloseTo(0.8, within(0.02));
        assertThat(error).as("Brier score").isLessThan(0.8 * errorOfPace);
    }

    private static double isWithin(SimulatedYear.Month month) {
        ForecastInterval interval = month.forecast().getInterval();
        double low = interval.getLow().doubleValue();
        double high = interval.getHigh().doubleValue();
        return month.end() < low || month.end() > high ? 0 : month.end() == low || month.end() == high ? 0.5 : 1;
    }
}
