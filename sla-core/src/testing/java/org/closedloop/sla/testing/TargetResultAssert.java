package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one target over all its windows. Windows that have not begun are ignored.
 *
 * <pre>{@code
 * assertThat(scorecard).forTarget("sql-volume").isMet();                     // in all decided windows
 * assertThat(scorecard).forTarget("sql-volume").inWindow("2026-03").isMet(); // in March
 * }</pre>
 *
 * <p>A failure shows every window that has begun:
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
public final class TargetResultAssert extends SlaAssert<TargetResultAssert, TargetResult> {

    TargetResultAssert(@Nullable TargetResult actual, Consumer<AssertionError> failures) {
        super(actual, TargetResultAssert.class, failures);
    }

    /**
     * Verifies that the target is met in at least one window and missed in none. Windows without data and open windows are ignored.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("sql-volume").isMet();     // passes: 130 of 120 in January, February is open
     * assertThat(scorecard).forTarget("sql-response").isMet();   // fails: 90% of 95% in February
     * }</pre>
     */
    public TargetResultAssert isMet() {
        return hasSomeAndNone(Verdict.MET, Verdict.MISSED, "no window is met yet");
    }

    /** * Verifies that the target is missed in at least one window.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("sql-response").isMissed();   // passes: 90% of 95% in February
     * assertThat(scorecard).forTarget("sql-volume").isMissed();     // fails: missed in no window
     * }</pre>
     */
    public TargetResultAssert isMissed() {
        return hasSome(Verdict.MISSED, "no window is missed");
    }

    /**
     * Verifies that a miss of the target is excused in at least one window.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("sql-response").isExcused();   // passes: in February
     * assertThat(scorecard).forTarget("sql-volume").isExcused();     // fails: no window is excused
     * }</pre>
     */
    public TargetResultAssert isExcused() {
        return hasSome(Verdict.EXCUSED, "no window is excused");
    }

    /** * Verifies that the target is at risk in at least one open window.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("sql-volume").isAtRisk();     // passes: 40 of 120 in the middle of March
     * assertThat(scorecard).forTarget("sql-response").isAtRisk();   // fails: 100% so far
     * }</pre>
     */
    public TargetResultAssert isAtRisk() {
        return hasSome(Verdict.AT_RISK, "no window is at risk");
    }

    /**
     * Verifies that the target is on track in at least one open window, and at risk in none.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("sql-response").isOnTrack();   // passes: 100% so far
     * assertThat(scorecard).forTarget("sql-volume").isOnTrack();     // fails: 40 of 120 in the middle of March
     * }</pre>
     */
    public TargetResultAssert isOnTrack() {
        return hasSomeAndNone(Verdict.ON_TRACK, Verdict.AT_RISK, "no window is on track");
    }

    /**
     * Verifies that no window that has begun has data, and that at least one has begun.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("close-rate").hasNoData();   // passes: no deal was closed
     * assertThat(scorecard).forTarget("sql-volume").hasNoData();   // fails: 0 would be data, too
     * }</pre>
     */
    public TargetResultAssert hasNoData() {
        return holds(
                        result -> withData(result) == 0,
                        result -> "to have no data, but it has data in " + windows(withData(result)))
                .holds(
                        result -> withData(result) > 0 || result.count(Verdict.NO_DATA) > 0,
                        result -> "to have no data, but no window has begun");
    }

    /**
     * Verifies the mean attainment, a decimal fraction of six decimals, rounded down.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("sql-volume").hasAttainmentOf("0.983333");   // passes: 118 of 120
     * assertThat(scorecard).forTarget("sql-volume").hasAttainmentOf("0.98");       // fails: it is compared exactly
     * }</pre>
     */
    public TargetResultAssert hasAttainmentOf(String expected) {
        return holds(
                result -> result.getAttainment()
                        .filter(value -> value.compareTo(new BigDecimal(expected)) == 0)
                        .isPresent(),
                result -> "to have attainment " + expected + ", but it has "
                        + result.getAttainment()
                                .map(BigDecimal::toPlainString)
                                .orElse("none"));
    }

    /**
     * Returns assertions on one window, by its label, such as {@code 2026-03} or {@code 2026-Q1}.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("sql-volume").inWindow("2026-03").isAtRisk();   // passes
     * assertThat(scorecard).forTarget("sql-volume").inWindow("2026-Q1");              // fails: it is monthly
     * }</pre>
     */
    public WindowResultAssert inWindow(String label) {
        return follow(
                result -> result.in(DateRange.parse(label)),
                result -> "target '" + result.getTarget().getId() + "' has no window " + label + ", but "
                        + result.getWindows().stream()
                                .map(window -> window.getWindow().label())
                                .collect(Collectors.joining(", ")),
                WindowResultAssert::new);
    }

    private TargetResultAssert hasSomeAndNone(Verdict some, Verdict none, String otherwise) {
        return expect(
                result -> result.count(some) > 0 && result.count(none) == 0,
                result -> told(
                        result,
                        "to be " + TargetLine.word(some) + ", but "
                                + (result.count(none) > 0
                                        ? "it is " + TargetLine.word(none) + " in " + windows(result.count(none))
                                        : otherwise)));
    }

    private TargetResultAssert hasSome(Verdict verdict, String otherwise) {
        return holds(
                result -> result.count(verdict) > 0,
                result -> "to be " + TargetLine.word(verdict) + ", but " + otherwise);
    }

    private TargetResultAssert holds(Predicate<TargetResult> holds, Function<TargetResult, String> otherwise) {
        return expect(holds, result -> told(result, otherwise.apply(result)));
    }

    private static long withData(TargetResult result) {
        return result.getWindows().size() - result.count(Verdict.UPCOMING) - result.count(Verdict.NO_DATA);
    }

    private static String windows(long count) {
        return count == 1 ? "1 window" : count + " windows";
    }

    private static String told(TargetResult result, String sentence) {
        return "expected target '" + result.getTarget().getId() + "' " + sentence + "\n" + TargetLine.windows(result);
    }
}
