package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.funnel.Role;

/**
 * Assertions on a whole scorecard. {@code hasMet(id)} and its kin mean what the same words mean for a single
 * {@linkplain TargetResultAssert target}: met is met in at least one window and missed in none.
 *
 * <pre>{@code
 * assertThat(scorecard).hasMet("sql-volume").hasMissed("sql-response").hasScoreAtLeast("0.9");
 * }</pre>
 *
 * <p>Failing, with {@code hasMet("sql-volumes")}:
 *
 * <pre>{@code
 * expected a target 'sql-volumes', but the scorecard has sql-volume, sql-response
 * }</pre>
 */
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {

    ScorecardAssert(Scorecard actual) {
        super(actual, ScorecardAssert.class);
    }

    /** The target is met in at least one window and missed in none. */
    public ScorecardAssert hasMet(String target) {
        forTarget(target).isMet();
        return this;
    }

    /** The target is missed in at least one window. */
    public ScorecardAssert hasMissed(String target) {
        forTarget(target).isMissed();
        return this;
    }

    /** The target is at risk in at least one open window. */
    public ScorecardAssert isAtRisk(String target) {
        forTarget(target).isAtRisk();
        return this;
    }

    /** The target is on track in at least one open window, and at risk in none. */
    public ScorecardAssert isOnTrack(String target) {
        forTarget(target).isOnTrack();
        return this;
    }

    /** The target has no data in any window that has begun. */
    public ScorecardAssert hasNoData(String target) {
        forTarget(target).hasNoData();
        return this;
    }

    /** How far the target was reached on average, a decimal fraction such as {@code "0.95"}. */
    public ScorecardAssert hasAttainmentOf(String target, String expected) {
        forTarget(target).hasAttainmentOf(expected);
        return this;
    }

    /** The score over all targets, a decimal fraction such as {@code "0.9875"}. */
    public ScorecardAssert hasScore(String expected) {
        return hasScore("the score", expected, Optional.of(present().getScore()));
    }

    /** The score of one party. */
    public ScorecardAssert hasScoreOf(Role role, String expected) {
        return hasScore("the score of " + role, expected, present().party(role).map(party -> party.getScore()));
    }

    /** The score over all targets is this or better. */
    public ScorecardAssert hasScoreAtLeast(String least) {
        Optional<BigDecimal> score = present().getScore().getValue();
        if (score.isEmpty() || score.get().compareTo(new BigDecimal(least)) < 0) {
            fail("the score to be at least " + least + ", but it is " + told(score));
        }
        return this;
    }

    /** The result of one target, to say more of it. */
    public TargetResultAssert forTarget(String id) {
        return new TargetResultAssert(present().target(id)
                .orElseThrow(() -> new AssertionError("expected a target '" + id + "', but the scorecard has "
                        + actual.targets().stream()
                                .map(result -> result.getTarget().getId())
                                .collect(Collectors.joining(", ")))));
    }

    private Scorecard present() {
        isNotNull();
        return actual;
    }

    private ScorecardAssert hasScore(String what, String expected, Optional<Score> score) {
        Optional<BigDecimal> value = score.flatMap(Score::getValue);
        if (value.isEmpty() || value.get().compareTo(new BigDecimal(expected)) != 0) {
            fail(what + " to be " + expected + ", but it is " + told(value));
        }
        return this;
    }

    private void fail(String sentence) {
        String parts = actual.getScore().getParts().stream()
                .map(part -> "\n  " + part.getTarget() + ": weight "
                        + part.getWeight().toPlainString() + ", attainment " + told(part.getAttainment()))
                .collect(Collectors.joining());
        failWithMessage("%s", "expected " + sentence + parts);
    }

    private static String told(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("none");
    }
}
