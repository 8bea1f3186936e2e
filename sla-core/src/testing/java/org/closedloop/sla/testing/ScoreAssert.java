package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.Score;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a score. Numbers are decimal texts and compared by value: {@code "0.95"} is {@code 0.9500}.
 *
 * <pre>{@code
 * assertThat(scorecard).score().isAtLeast("0.9").leavesOut("close-rate");
 * }</pre>
 *
 * <p>A failure of {@code isAtLeast("0.99")}:
 *
 * <pre>{@code
 * expected the score to be at least 0.99, but it is 0.9285
 *   sql-volume: weight 1, attainment 0.883333
 *   sql-response: weight 1, attainment 0.973684
 * }</pre>
 */
public final class ScoreAssert extends SlaAssert<ScoreAssert, Score> {

    private final String name;

    ScoreAssert(@Nullable Score actual, String name, Consumer<AssertionError> failures) {
        super(actual, ScoreAssert.class, failures);
        this.name = name;
    }

    /**
     * Verifies that the score equals a number of four decimals.
     *
     * <pre>{@code
     * assertThat(scorecard).score().isExactly("0.9285");   // passes
     * assertThat(scorecard).score().isExactly("0.93");     // fails
     * }</pre>
     */
    public ScoreAssert isExactly(String expected) {
        return expect(
                score -> score.getValue()
                        .filter(value -> value.compareTo(new BigDecimal(expected)) == 0)
                        .isPresent(),
                score -> told(score, "to be " + expected));
    }

    /** * Verifies that the score is at least this number.
     *
     * <pre>{@code
     * assertThat(scorecard).score().isAtLeast("0.9");   // passes: it is 0.9285
     * assertThat(scorecard).score().isAtLeast("1");     // fails
     * }</pre>
     */
    public ScoreAssert isAtLeast(String least) {
        return expect(
                score -> score.getValue()
                        .filter(value -> value.compareTo(new BigDecimal(least)) >= 0)
                        .isPresent(),
                score -> told(score, "to be at least " + least));
    }

    /**
     * Verifies that there is no score, as no target has data.
     *
     * <pre>{@code
     * assertThat(before).score().isNone();      // passes before anything began
     * assertThat(scorecard).score().isNone();   // fails: it is 0.9285
     * }</pre>
     */
    public ScoreAssert isNone() {
        return expect(score -> score.getValue().isEmpty(), score -> told(score, "to be none"));
    }

    /**
     * Verifies that exactly these targets, in any order, have no data.
     *
     * <pre>{@code
     * assertThat(scorecard).score().leavesOut("close-rate");   // passes: no deal was closed
     * assertThat(scorecard).score().leavesOut("sql-volume");   // fails: it has data
     * }</pre>
     */
    public ScoreAssert leavesOut(String... targets) {
        List<String> expected = List.of(targets);
        return expect(
                score -> leftOut(score).size() == expected.size()
                        && leftOut(score).containsAll(expected),
                score -> "expected " + name + " to leave out " + list(expected) + ", but it leaves out "
                        + list(leftOut(score)) + parts(score));
    }

    /** * Verifies that every target has data.
     *
     * <pre>{@code
     * assertThat(scorecard).score().leavesOutNothing();   // passes
     * assertThat(before).score().leavesOutNothing();      // fails before anything began
     * }</pre>
     */
    public ScoreAssert leavesOutNothing() {
        return leavesOut();
    }

    private static List<String> leftOut(Score score) {
        return score.leftOut().stream().map(Score.Part::getTarget).toList();
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private String told(Score score, String sentence) {
        return "expected " + name + " " + sentence + ", but it is " + told(score.getValue()) + parts(score);
    }

    private static String parts(Score score) {
        return score.getParts().stream()
                .map(part -> "\n  " + part.getTarget() + ": weight "
                        + part.getWeight().toPlainString() + ", attainment " + told(part.getAttainment()))
                .collect(Collectors.joining());
    }

    private static String told(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("none");
    }
}
