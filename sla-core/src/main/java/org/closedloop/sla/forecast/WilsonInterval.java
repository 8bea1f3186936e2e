package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.closedloop.sla.measurement.Share;

/** The interval of Wilson for the rate behind a number of successes. */
final class WilsonInterval {

    private static final double ERROR = 2 * Prediction.TAIL;

    private WilsonInterval() {}

    /** The interval; empty without trials, or if there are more successes or too many trials. */
    static Optional<ForecastInterval> of(long successes, long trials) {
        if (trials <= 0 || successes > trials || trials > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        Interval wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate((int) trials, (int) successes, ERROR);
        // The bounds of none and all differ from 0 and 1 by rounding.
        BigDecimal low = successes == 0
                ? BigDecimal.ZERO.setScale(Share.SCALE)
                : Prediction.down(wilson.getLowerBound(), Share.SCALE).max(BigDecimal.ZERO);
        BigDecimal high = successes == trials
                ? BigDecimal.ONE.setScale(Share.SCALE)
                : Prediction.up(wilson.getUpperBound(), Share.SCALE).min(BigDecimal.ONE);
        return Optional.of(ForecastInterval.of(low, high));
    }
}
