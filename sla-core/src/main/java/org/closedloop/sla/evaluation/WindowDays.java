package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.closedloop.sla.time.DateRange;

/**
 * The days of a window over which even growth is expected: its working days, or all days if it has none; without those
 * that are excluded.
 */
record WindowDays(long elapsed, long total) {

    static WindowDays of(Judgement judgement) {
        DateRange range = judgement.window().getRange();
        RemainingDays days = judgement.days();
        long total = days.left(range, range);
        if (judgement.isOver()) {
            return new WindowDays(total, total);
        }
        DateRange past = DateRange.of(range.getStart(), judgement.asOf());
        return new WindowDays(days.left(past, range), total);
    }

    /** Whether a number is at least that of even growth to {@code end}, compared exactly. */
    boolean keepsPace(BigDecimal actual, BigDecimal end) {
        return actual.multiply(BigDecimal.valueOf(total)).compareTo(end.multiply(BigDecimal.valueOf(elapsed))) >= 0;
    }

    /** The pace; empty before the end of the first working day, or if nothing is required. */
    Optional<Pace> pace(BigDecimal actual, BigDecimal required) {
        if (elapsed == 0 || required.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal past = BigDecimal.valueOf(elapsed);
        BigDecimal all = BigDecimal.valueOf(total);
        return Optional.of(Pace.builder()
                .elapsedDays(elapsed)
                .totalDays(total)
                .expected(required.multiply(past).divide(all, 2, RoundingMode.DOWN))
                .projected(actual.multiply(all).divide(past, 2, RoundingMode.DOWN))
                .ratio(actual.multiply(all).divide(required.multiply(past), 6, RoundingMode.DOWN))
                .build());
    }
}
