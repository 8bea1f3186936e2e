package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.ReliefCheck;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.LeadCase;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one target in one window. Numbers are decimal texts and compared by value: {@code "0.95"} is
 * {@code 0.950000}.
 *
 * <pre>{@code
 * assertThat(scorecard).forTarget("sql-volume").inWindow("2026-03").isMissed().hasGap("-2");
 * }</pre>
 *
 * <p>A failure of {@code isMet()}:
 *
 * <pre>{@code
 * expected target 'sql-volume' in 2026-03 to be met, but it is missed
 *   required  at least 120
 *   actual    118
 *   gap       -2
 * }</pre>
 *
 * <p>In the following examples, {@code march} is this window, in which 118 SQLs of 120 were handed over.
 */
public final class WindowResultAssert extends SlaAssert<WindowResultAssert, WindowResult> {

    WindowResultAssert(@Nullable WindowResult actual, Consumer<AssertionError> failures) {
        super(actual, WindowResultAssert.class, failures);
    }

    /**
     * Verifies that the verdict is met, which is final.
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
     * Verifies that the verdict is missed, which is final.
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
     * Verifies that the miss is excused by a relief.
     *
     * <pre>{@code
     * assertThat(march).isExcused();     // passes: marketing delivered 190 of 120 leads
     * assertThat(january).isExcused();   // fails: it is met
     * }</pre>
     */
    public WindowResultAssert isExcused() {
        return has(Verdict.EXCUSED);
    }

    /**
     * Verifies that the miss is excused by the relief with this id.
     *
     * <pre>{@code
     * assertThat(march).isExcusedBy("flood");   // passes
     * assertThat(march).isExcusedBy("idle");    // fails: it is excused by flood alone
     * }</pre>
     */
    public WindowResultAssert isExcusedBy(String relief) {
        return isExcused().expect(
                        window -> window.getReliefChecks().stream()
                                .anyMatch(check -> check.getOutcome() == ReliefCheck.Outcome.HOLDS
                                        && check.getRelief().getId().equals(relief)),
                        window -> told(
                                window,
                                "to be excused by '" + relief + "', but it is excused by "
                                        + window.getReliefChecks().stream()
                                                .filter(check -> check.getOutcome() == ReliefCheck.Outcome.HOLDS)
                                                .map(check -> check.getRelief().getId())
                                                .collect(Collectors.joining(", "))));
    }

    /**
     * Verifies that the window is undecided and behind its pace.
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
     * Verifies that the window is undecided and at or above its pace.
     *
     * <pre>{@code
     * assertThat(april).isOnTrack();     // passes: 62 of 120 in the middle of the month
     * assertThat(january).isOnTrack();   // fails: it is met, no longer on track
     * }</pre>
     */
    public WindowResultAssert isOnTrack() {
        return has(Verdict.ON_TRACK);
    }

    /** * Verifies that the window has not begun.
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
     * Verifies that leads of the window's cohort still have time to convert.
     *
     * <pre>{@code
     * assertThat(march).isMaturing();     // passes in April, with 90 days to convert
     * assertThat(january).isMaturing();   // fails in June: all of its leads have had their time
     * }</pre>
     */
    public WindowResultAssert isMaturing() {
        return has(Verdict.MATURING);
    }

    /**
     * Verifies that amounts without an exchange rate could make the window met or missed.
     *
     * <pre>{@code
     * assertThat(march).isUndecided();   // passes: CHF 900 of 1000, and EUR 300 without a rate
     * assertThat(april).isUndecided();   // fails: CHF 1100 of 1000 is met in any case
     * }</pre>
     */
    public WindowResultAssert isUndecided() {
        return has(Verdict.UNDECIDED);
    }

    /**
     * Verifies that the window has no data, which differs from zero.
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
     * Verifies the actual value: leads, money, a decimal fraction, or working days.
     *
     * <pre>{@code
     * assertThat(march).hasActual("118");   // passes
     * assertThat(march).hasActual("119");   // fails
     * }</pre>
     */
    public WindowResultAssert hasActual(String expected) {
        return has("actual", expected, WindowResult::getActual);
    }

    /** * Verifies the required value.
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
     * Verifies the gap, actual minus required.
     *
     * <pre>{@code
     * assertThat(march).hasGap("-2");   // passes
     * assertThat(march).hasGap("2");    // fails
     * }</pre>
     */
    public WindowResultAssert hasGap(String expected) {
        return has("gap", expected, WindowResult::getGap);
    }

    /** * Verifies the attainment, actual divided by required, with six decimals, rounded down.
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
     * Verifies the most relevant leads behind the number, worst first, as many as are given.
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
