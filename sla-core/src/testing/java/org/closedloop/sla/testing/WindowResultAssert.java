package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;

/**
 * Assertions on one target in one window. Numbers are given as decimal text and compared by value: {@code "0.95"} is
 * {@code 0.950000}.
 *
 * <pre>{@code
 * assertThat(scorecard).forTarget("sql-volume").inWindow("2026-03").isMissed().hasGap("-2");
 * }</pre>
 *
 * <p>Failing, with {@code isMet()}:
 *
 * <pre>{@code
 * expected target 'sql-volume' in 2026-03 to be met, but it is missed
 *   required  at least 120
 *   actual    118
 *   gap       -2
 * }</pre>
 */
public final class WindowResultAssert extends AbstractAssert<WindowResultAssert, WindowResult> {

    WindowResultAssert(WindowResult actual) {
        super(actual, WindowResultAssert.class);
    }

    /** It is met, and nothing can change it any more. */
    public WindowResultAssert isMet() {
        return has(Verdict.MET);
    }

    /** It is missed, and nothing can change it any more. */
    public WindowResultAssert isMissed() {
        return has(Verdict.MISSED);
    }

    /** It is not decided, and behind its pace. */
    public WindowResultAssert isAtRisk() {
        return has(Verdict.AT_RISK);
    }

    /** It is not decided, and keeps its pace. */
    public WindowResultAssert isOnTrack() {
        return has(Verdict.ON_TRACK);
    }

    /** It has not begun. */
    public WindowResultAssert isUpcoming() {
        return has(Verdict.UPCOMING);
    }

    /** It has no data, which is not zero. */
    public WindowResultAssert hasNoData() {
        return has(Verdict.NO_DATA);
    }

    /** What was reached: leads, money, a decimal fraction, or working days. */
    public WindowResultAssert hasActual(String expected) {
        return has("actual", expected, present().getActual());
    }

    /** What must be reached. */
    public WindowResultAssert hasRequired(String expected) {
        return has("required", expected, Optional.of(present().getRequired()));
    }

    /** Actual less required; negative is short. */
    public WindowResultAssert hasGap(String expected) {
        return has("gap", expected, present().getGap());
    }

    /** Actual over required, of six decimals, rounded down. */
    public WindowResultAssert hasAttainmentOf(String expected) {
        return has("attainment", expected, present().getAttainment());
    }

    private WindowResult present() {
        isNotNull();
        return actual;
    }

    private WindowResultAssert has(Verdict verdict) {
        if (present().getVerdict() != verdict) {
            fail("to be " + TargetLine.word(verdict) + ", but it is " + TargetLine.word(actual.getVerdict()));
        }
        return this;
    }

    private WindowResultAssert has(String what, String expected, Optional<BigDecimal> value) {
        if (value.isEmpty() || value.get().compareTo(new BigDecimal(expected)) != 0) {
            fail("to have " + what + " " + expected + ", but it has "
                    + value.map(BigDecimal::toPlainString).orElse("none"));
        }
        return this;
    }

    private void fail(String sentence) {
        failWithMessage(
                "%s",
                "expected target '" + actual.getTarget().getId() + "' in " + actual.getWindow() + " " + sentence
                        + TargetLine.figures(actual));
    }
}
