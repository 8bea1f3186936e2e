package org.closedloop.sla.testing;

import java.util.List;
import java.util.function.Consumer;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.TargetResult;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the result of one party: its targets and its score.
 *
 * <pre>{@code
 * assertThat(scorecard).forParty(Role.SALES).hasMet("sql-response").hasScoreAtLeast("0.9");
 * }</pre>
 *
 * <p>A failure of {@code hasScore("1")}:
 *
 * <pre>{@code
 * expected the score of SALES to be 1, but it is 0.9736
 *   sql-response: weight 1, attainment 0.973684
 * }</pre>
 */
public final class PartyResultAssert extends TargetsAssert<PartyResultAssert, PartyResult> {

    PartyResultAssert(@Nullable PartyResult actual, Consumer<AssertionError> failures) {
        super(actual, PartyResultAssert.class, failures);
    }

    @Override
    List<TargetResult> targets(PartyResult party) {
        return party.getTargets();
    }

    @Override
    Score score(PartyResult party) {
        return party.getScore();
    }

    @Override
    String owner(PartyResult party) {
        return party.getRole().toString();
    }

    @Override
    String scoreName(PartyResult party) {
        return "the score of " + party.getRole();
    }
}
