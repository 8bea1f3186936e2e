package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.time.DateRange;

/**
 * Assertions on one target over all its windows. Windows that have not begun have no say.
 *
 * <pre>{@code
 * assertThat(scorecard).forTarget("sql-volume").isMet();                     // wherever it is decided
 * assertThat(scorecard).forTarget("sql-volume").inWindow("2026-03").isMet(); // there
 * }</pre>
 *
 * <p>Failing, it shows every window that has begun:
 *
 * <pre>{@code
 * expected target 'sql-volume' to be met, but it is missed in 1 window
 * in 2026-01: met
 *   required  at least 120
 *   actual    130
 *   gap       10
 * in 2026-02: missed
 *   required  at least 120
 *   actual    118
 *   gap       -2
 * }</pre>
 */
public final class TargetResultAssert extends AbstractAssert<TargetResultAssert, TargetResult> {

    TargetResultAssert(TargetResult actual) {
        super(actual, TargetResultAssert.class);
    }

    /**
     * It is met in at least one window and missed in none. Windows without data and open ones, even at risk, do not
     * decide.
     */
    public TargetResultAssert isMet() {
        return count(Verdict.MISSED) > 0
                ? fail("to be met, but it is missed in " + windows(count(Verdict.MISSED)))
                : atLeastOne(Verdict.MET, "to be met, but no window is met yet");
    }

    /** It is missed in at least one window. */
    public TargetResultAssert isMissed() {
        return atLeastOne(Verdict.MISSED, "to be missed, but no window is missed");
    }

    /** It is at risk in at least one open window. */
    public TargetResultAssert isAtRisk() {
        return atLeastOne(Verdict.AT_RISK, "to be at risk, but no window is at risk");
    }

    /** It is on track in at least one open window, and at risk in none. */
    public TargetResultAssert isOnTrack() {
        return count(Verdict.AT_RISK) > 0
                ? fail("to be on track, but it is at risk in " + windows(count(Verdict.AT_RISK)))
                : atLeastOne(Verdict.ON_TRACK, "to be on track, but no window is on track");
    }

    /** It has no data in any window that has begun, and at least one has. */
    public TargetResultAssert hasNoData() {
        long begun = present().getWindows().size() - count(Verdict.UPCOMING);
        return begun > count(Verdict.NO_DATA)
                ? fail("to have no data, but it has data in " + windows(begun - count(Verdict.NO_DATA)))
                : atLeastOne(Verdict.NO_DATA, "to have no data, but no window has begun");
    }

    /** How far it was reached on average, a decimal fraction such as {@code "0.95"}. */
    public TargetResultAssert hasAttainmentOf(String expected) {
        return present().getAttainment()
                        .filter(value -> value.compareTo(new BigDecimal(expected)) == 0)
                        .isPresent()
                ? this
                : fail("to have attainment " + expected + ", but it has "
                        + actual.getAttainment().map(BigDecimal::toPlainString).orElse("none"));
    }

    /** The result in one window, by its label, such as {@code 2026-03} or {@code 2026-Q1}. */
    public WindowResultAssert inWindow(String label) {
        return new WindowResultAssert(present().in(DateRange.parse(label))
                .orElseThrow(() -> new AssertionError("target '" + actual.getTarget().getId() + "' has no window "
                        + label + ", but "
                        + actual.getWindows().stream()
                                .map(window -> window.getWindow().label())
                                .collect(Collectors.joining(", ")))));
    }

    private TargetResult present() {
        isNotNull();
        return actual;
    }

    private long count(Verdict verdict) {
        return present().count(verdict);
    }

    private static String windows(long count) {
        return count == 1 ? "1 window" : count + " windows";
    }

    private TargetResultAssert atLeastOne(Verdict verdict, String otherwise) {
        return count(verdict) > 0 ? this : fail(otherwise);
    }

    private TargetResultAssert fail(String sentence) {
        failWithMessage(
                "%s",
                "expected target '" + actual.getTarget().getId() + "' " + sentence + "\n" + TargetLine.windows(actual));
        return this;
    }
}
