package org.closedloop.sla.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.TargetResult;
import org.jspecify.annotations.Nullable;

/** Assertions that scorecards and parties share: on targets and the score. */
abstract class TargetsAssert<S extends TargetsAssert<S, A>, A> extends SlaAssert<S, A> {

    TargetsAssert(@Nullable A actual, Class<S> type, Consumer<AssertionError> failures) {
        super(actual, type, failures);
    }

    abstract List<TargetResult> targets(A actual);

    abstract Score score(A actual);

    /** The name of the subject: "the scorecard". */
    abstract String owner(A actual);

    /** The name of the score: "the score". */
    abstract String scoreName(A actual);

    /**
     * Verifies that a target is met in at least one window and missed in none.
     *
     * <pre>{@code
     * assertThat(scorecard).hasMet("sql-volume");     // passes: 130 of 120 in January, February is open
     * assertThat(scorecard).hasMet("sql-response");   // fails: 90% of 95% in February
     * }</pre>
     */
    public S hasMet(String target) {
        forTarget(target).isMet();
        return myself;
    }

    /**
     * Verifies that a target is missed in at least one window.
     *
     * <pre>{@code
     * assertThat(scorecard).hasMissed("sql-response");   // passes: 90% of 95% in February
     * assertThat(scorecard).hasMissed("sql-volume");     // fails: missed in no window
     * }</pre>
     */
    public S hasMissed(String target) {
        forTarget(target).isMissed();
        return myself;
    }

    /**
     * Verifies that a miss of a target is excused by a relief in at least one window.
     *
     * <pre>{@code
     * assertThat(scorecard).hasExcused("sql-response");   // passes: in February
     * assertThat(scorecard).hasExcused("sql-volume");     // fails: no window is excused
     * }</pre>
     */
    public S hasExcused(String target) {
        forTarget(target).isExcused();
        return myself;
    }

    /**
     * Verifies that a target is at risk in at least one open window.
     *
     * <pre>{@code
     * assertThat(scorecard).isAtRisk("sql-volume");     // passes: 40 of 120 in the middle of March
     * assertThat(scorecard).isAtRisk("sql-response");   // fails: 100% so far
     * }</pre>
     */
    public S isAtRisk(String target) {
        forTarget(target).isAtRisk();
        return myself;
    }

    /**
     * Verifies that a target is on track in at least one open window, and at risk in none.
     *
     * <pre>{@code
     * assertThat(scorecard).isOnTrack("sql-response");   // passes: 100% so far
     * assertThat(scorecard).isOnTrack("sql-volume");     // fails: 40 of 120 in the middle of March
     * }</pre>
     */
    public S isOnTrack(String target) {
        forTarget(target).isOnTrack();
        return myself;
    }

    /**
     * Verifies that a target has no data in any window that has begun.
     *
     * <pre>{@code
     * assertThat(scorecard).hasNoData("close-rate");   // passes: no deal was closed
     * assertThat(scorecard).hasNoData("sql-volume");   // fails: there were SQLs, and 0 would be data, too
     * }</pre>
     */
    public S hasNoData(String target) {
        forTarget(target).hasNoData();
        return myself;
    }

    /**
     * Verifies the mean attainment of a target, a decimal fraction of six decimals, rounded down.
     *
     * <pre>{@code
     * assertThat(scorecard).hasAttainmentOf("sql-volume", "0.983333");   // passes: 118 of 120
     * assertThat(scorecard).hasAttainmentOf("sql-volume", "0.98");       // fails: it is compared exactly
     * }</pre>
     */
    public S hasAttainmentOf(String target, String expected) {
        forTarget(target).hasAttainmentOf(expected);
        return myself;
    }

    /** * Verifies the score, a decimal fraction of four decimals, rounded down.
     *
     * <pre>{@code
     * assertThat(scorecard).hasScore("0.9285");   // passes
     * assertThat(scorecard).hasScore("0.93");     // fails: it is compared exactly
     * }</pre>
     */
    public S hasScore(String expected) {
        score().isExactly(expected);
        return myself;
    }

    /**
     * Verifies that the score is at least this number.
     *
     * <pre>{@code
     * assertThat(scorecard).hasScoreAtLeast("0.9");   // passes: it is 0.9285
     * assertThat(scorecard).hasScoreAtLeast("1");     // fails
     * }</pre>
     */
    public S hasScoreAtLeast(String least) {
        score().isAtLeast(least);
        return myself;
    }

    /**
     * Returns assertions on the score.
     *
     * <pre>{@code
     * assertThat(scorecard).score().isAtLeast("0.9").leavesOutNothing();   // passes
     * assertThat(scorecard).score().isNone();                              // fails: it is 0.9285
     * }</pre>
     */
    public ScoreAssert score() {
        return follow(
                all -> Optional.of(score(all)),
                all -> "",
                (score, failures) -> new ScoreAssert(score, actual == null ? "" : scoreName(actual), failures));
    }

    /**
     * Returns assertions on one target.
     *
     * <pre>{@code
     * assertThat(scorecard).forTarget("sql-volume").inWindow("2026-03").isAtRisk();   // passes
     * assertThat(scorecard).forTarget("sql-volumes");                                 // fails: there is no such target
     * }</pre>
     */
    public TargetResultAssert forTarget(String id) {
        return follow(
                all -> targets(all).stream()
                        .filter(result -> result.getTarget().getId().equals(id))
                        .findFirst(),
                all -> "expected a target '" + id + "', but " + owner(all) + " has "
                        + targets(all).stream()
                                .map(result -> result.getTarget().getId())
                                .collect(Collectors.joining(", ")),
                TargetResultAssert::new);
    }
}
