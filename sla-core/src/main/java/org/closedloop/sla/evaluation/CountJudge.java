package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;

/** Evaluates targets whose measurements only grow: numbers of leads, and sums of money. */
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
            return judgement.result(Verdict.NO_DATA).required(required).build();
        }
        BigDecimal actual = measured.get();
        WindowDays days = WindowDays.of(judgement);
        WindowResult.Builder result = judgement
                .result(verdict(actual, required, days))
                .required(required)
                .actual(actual)
                .attainment(over(actual, required))
                .measurement(measurement);
        if (!judgement.isOver()) {
            days.pace(actual, required).ifPresent(result::pace);
        }
        return result.build();
    }

    private Verdict verdict(BigDecimal actual, BigDecimal required, WindowDays days) {
        if (actual.compareTo(required) >= 0) {
            return Verdict.MET;
        }
        if (judgement.isOver()) {
            return Verdict.MISSED;
        }
        BigDecimal tolerated = BigDecimal.ONE.subtract(judgement.target().getTolerance());
        return days.keepsPace(actual, required.multiply(tolerated)) ? Verdict.ON_TRACK : Verdict.AT_RISK;
    }

    /** The threshold of a window. Rounding up to whole units does not change the verdict. */
    private BigDecimal required() {
        DateRange part = judgement.window().getRange();
        DateRange whole = judgement.window().getWhole();
        boolean prorated =
                judgement.window().isCut() && judgement.target().getWindow().getCut() == CutWindow.PRORATED;
        if (!prorated && judgement.exclusion().isEmpty()) {
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
