package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.LeadCase;
import org.jspecify.annotations.Nullable;

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
 *
 * <p>In the examples below, {@code march} is this window, in which 118 SQLs of 120 were handed over.
 */
public final class WindowResultAssert extends SlaAssert<WindowResultAssert, WindowResult> {

    WindowResultAssert(@Nullable WindowResult actual, Consumer<AssertionError> failures) {
        super(actual, WindowResultAssert.class, failures);
    }

    /**
     * It is met, and nothing can change it any more.
     *
     * <pre>{@code
     * assertThat(january).isMet();   // passes: 130 of 120
     * assertThat(march).isMet();     // fails: 118 of 120
     * }</pre>
     */
    public WindowResultAssert isMet() {
        return has(Verdict.MET);
    }

    /**
     * It is missed, and nothing can change it any more.
     *
     * <pre>{@code
     * assertThat(march).isMissed();     // passes: 118 of 120
     * assertThat(january).isMissed();   // fails: 130 of 120
     * }</pre>
     */
    public WindowResultAssert isMissed() {
        return has(Verdict.MISSED);
    }

    /**
     * It is not decided, and behind its pace.
     *
     * <pre>{@code
     * assertThat(april).isAtRisk();   // passes: 40 of 120 in the middle of the month
     * assertThat(march).isAtRisk();   // fails: it is missed, no longer at risk
     * }</pre>
     */
    public WindowResultAssert isAtRisk() {
        return has(Verdict.AT_RISK);
    }

    /**
     * It is not decided, and keeps its pace.
     *
     * <pre>{@code
     * assertThat(april).isOnTrack();     // passes: 62 of 120 in the middle of the month
     * assertThat(january).isOnTrack();   // fails: it is met, no longer on track
     * }</pre>
     */
    public WindowResultAssert isOnTrack() {
        return has(Verdict.ON_TRACK);
    }

    /**
     * It has not begun.
     *
     * <pre>{@code
     * assertThat(december).isUpcoming();   // passes in April
     * assertThat(march).isUpcoming();      // fails: it is over
     * }</pre>
     */
    public WindowResultAssert isUpcoming() {
        return has(Verdict.UPCOMING);
    }

    /**
     * It has no data, which is not zero.
     *
     * <pre>{@code
     * assertThat(closeRate).hasNoData();   // passes: no deal was closed, so there is no rate
     * assertThat(march).hasNoData();       // fails: it has 118, and 0 would be data, too
     * }</pre>
     */
    public WindowResultAssert hasNoData() {
        return has(Verdict.NO_DATA);
    }

    /**
     * What was reached: leads, money, a decimal fraction, or working days.
     *
     * <pre>{@code
     * assertThat(march).hasActual("118");   // passes
     * assertThat(march).hasActual("119");   // fails
     * }</pre>
     */
    public WindowResultAssert hasActual(String expected) {
        return has("actual", expected, WindowResult::getActual);
    }

    /**
     * What must be reached.
     *
     * <pre>{@code
     * assertThat(march).hasRequired("120");   // passes
     * assertThat(march).hasRequired("100");   // fails
     * }</pre>
     */
    public WindowResultAssert hasRequired(String expected) {
        return has("required", expected, window -> Optional.of(window.getRequired()));
    }

    /**
     * Actual less required; negative is short.
     *
     * <pre>{@code
     * assertThat(march).hasGap("-2");   // passes
     * assertThat(march).hasGap("2");    // fails
     * }</pre>
     */
    public WindowResultAssert hasGap(String expected) {
        return has("gap", expected, WindowResult::getGap);
    }

    /**
     * Actual over required, of six decimals, rounded down.
     *
     * <pre>{@code
     * assertThat(march).hasAttainmentOf("0.983333");   // passes
     * assertThat(march).hasAttainmentOf("0.98");       // fails: it is compared exactly
     * }</pre>
     */
    public WindowResultAssert hasAttainmentOf(String expected) {
        return has("attainment", expected, WindowResult::getAttainment);
    }

    /**
     * The leads that say most about the number, worst first, as many as are named.
     *
     * <pre>{@code
     * assertThat(response).hasWorstLeads("L-7", "L-3", "L-12");   // passes: L-7 waited longest
     * assertThat(response).hasWorstLeads("L-3");                  // fails: L-7 is worse
     * }</pre>
     */
    public WindowResultAssert hasWorstLeads(String worst, String... next) {
        List<String> expected =
                Stream.concat(Stream.of(worst), Stream.of(next)).toList();
        return expect(
                window -> worst(window, expected.size()).equals(expected),
                window -> told(
                        window,
                        "to have the worst leads " + String.join(", ", expected) + ", but it has "
                                + (window.getCases().isEmpty()
                                        ? "none"
                                        : String.join(", ", worst(window, expected.size())))));
    }

    private static List<String> worst(WindowResult window, int count) {
        return window.getCases().stream().limit(count).map(LeadCase::getLead).toList();
    }

    private WindowResultAssert has(Verdict verdict) {
        return expect(
                window -> window.getVerdict() == verdict,
                window -> told(
                        window,
                        "to be " + TargetLine.word(verdict) + ", but it is " + TargetLine.word(window.getVerdict())));
    }

    private WindowResultAssert has(
            String what, String expected, Function<WindowResult, Optional<BigDecimal>> value) {
        return expect(
                window -> value.apply(window)
                        .filter(number -> number.compareTo(new BigDecimal(expected)) == 0)
                        .isPresent(),
                window -> told(
                        window,
                        "to have " + what + " " + expected + ", but it has "
                                + value.apply(window)
                                        .map(BigDecimal::toPlainString)
                                        .orElse("none")));
    }

    private static String told(WindowResult window, String sentence) {
        return "expected target '" + window.getTarget().getId() + "' in " + window.getWindow() + " " + sentence
                + TargetLine.figures(window);
    }
}
