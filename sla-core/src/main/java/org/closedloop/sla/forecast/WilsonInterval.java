package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.closedloop.sla.measurement.Share;

/**
 * The interval of Wilson for the rate behind a number of successes: the rates from which the number differs by at most
 * {@code z} standard deviations.
 */
final class WilsonInterval {

    private static final double Z = Math.sqrt(2) * InverseErfc.value(2 * Prediction.TAIL);

    private WilsonInterval() {}

    /** The interval; empty without trials, or if there are more successes. */
    static Optional<ForecastInterval> of(long successes, long trials) {
        if (trials <= 0 || successes > trials) {
            return Optional.empty();
        }
        double share = (double) successes / trials;
        double scale = 1 + Z * Z / trials;
        double center = share + Z * Z / (2.0 * trials);
        double half = Z * Math.sqrt(share * (1 - share) / trials + Z * Z / (4.0 * trials * trials));
        // The bounds of none and all differ from 0 and 1 by rounding.
        BigDecimal low = successes == 0
                ? BigDecimal.ZERO.setScale(Share.SCALE)
                : Prediction.down((center - half) / scale, Share.SCALE).max(BigDecimal.ZERO);
        BigDecimal high = successes == trials
                ? BigDecimal.ONE.setScale(Share.SCALE)
                : Prediction.up((center + half) / scale, Share.SCALE).min(BigDecimal.ONE);
        return Optional.of(ForecastInterval.of(low, high));
    }
}
