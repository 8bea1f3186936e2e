package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;

/**
 * Evaluates targets for numbers and money. Most measurements only increase: they are met as soon as the threshold is
 * reached, and open windows are compared with an even pace. Others, such as a mean, are met or missed when the window
 * ends, and their threshold is not prorated.
 */
record CountJudge(Judgement judgement, BigDecimal promised, int scale) {

    WindowResult judge(Optional<Measurement> measurement, Optional<BigDecimal> measured) {
        BigDecimal required = required();
        if (!judgement.hasBegun()) {
            return judgement
                    .result(Verdict.UPCOMING)
                    .required(required)
                    .measurement(measurement)
                    .build();
        }
        if (measured.isEmpty()) {
            return judgement
                    .result(Verdict.NO_DATA)
                    .required(required)
                    .measurement(measurement)
                    .build();
        }
        BigDecimal actual = measured.get();
        WindowDays days = WindowDays.of(judgement);
        Verdict verdict = verdict(actual, required, days);
        WindowResult.Builder result = judgement
                .result(measurement
                        .map(money -> new UnconvertedMoney(money).applyTo(verdict, required))
                        .orElse(verdict))
                .required(required)
                .actual(actual)
                .attainment(over(actual, required))
                .measurement(measurement);
        if (!judgement.isOver() && isIncreasing() && judgement.isMature()) {
            days.pace(actual, required)
                    .map(pace -> pace.withTooFastFrom(
                            judgement.metric() instanceof StageCount ? Optional.of(Pace.TOO_FAST) : Optional.empty()))
                    .ifPresent(result::pace);
        }
        return result.build();
    }

    private Verdict verdict(BigDecimal actual, BigDecimal required, WindowDays days) {
        boolean reached = actual.compareTo(required) >= 0;
        if (reached && (judgement.isOver() || isIncreasing())) {
            return Verdict.MET;
        }
        if (!judgement.isMature()) {
            return Verdict.MATURING;
        }
        if (judgement.isOver()) {
            return Verdict.MISSED;
        }
        BigDecimal tolerated =
                required.multiply(BigDecimal.ONE.subtract(judgement.target().getTolerance()));
        boolean kept = isIncreasing() ? days.keepsPace(actual, tolerated) : actual.compareTo(tolerated) >= 0;
        return kept ? Verdict.ON_TRACK : Verdict.AT_RISK;
    }

    private boolean isIncreasing() {
        return judgement.metric().isIncreasing();
    }

    /** The threshold of a window. Rounding up to whole units does not change the verdict. */
    private BigDecimal required() {
        DateRange part = judgement.window().getRange();
        DateRange whole = judgement.window().getWhole();
        boolean prorated = isIncreasing()
                && judgement.window().isCut()
                && judgement.target().getWindow().getCut() == CutWindow.PRORATED;
        boolean reduced = isIncreasing() && judgement.exclusion().isPresent();
        if (!prorated && !reduced) {
            return promised;
        }
        DateRange basis = prorated ? whole : part;
        RemainingDays days = judgement.days();
        return promised.multiply(BigDecimal.valueOf(days.left(part, basis)))
                .divide(BigDecimal.valueOf(days.all(basis)), scale, RoundingMode.CEILING);
    }

    /** The attainment with six decimals, rounded down; 1 if nothing is required. */
    static BigDecimal over(BigDecimal actual, BigDecimal required) {
        return required.signum() == 0
                ? BigDecimal.ONE.setScale(Share.SCALE)
                : actual.divide(required, Share.SCALE, RoundingMode.DOWN);
    }
}
