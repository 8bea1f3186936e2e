package org.closedloop.sla.testing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.ScorecardRemark;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.funnel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a scorecard. {@code hasMet(id)} and similar methods are equivalent to those of a {@linkplain TargetResultAssert target}: it is met if it is met in at least one window and missed in none.
 *
 * <pre>{@code
 * assertThat(scorecard).hasMet("sql-volume").hasMissed("sql-response").hasScoreAtLeast("0.9");
 * assertThat(scorecard).forParty(Role.SALES).hasScore("0.9736");
 * }</pre>
 *
 * <p>A failure of {@code hasMet("sql-volumes")}:
 *
 * <pre>{@code
 * expected a target 'sql-volumes', but the scorecard has sql-volume, sql-response
 * }</pre>
 */
public final class ScorecardAssert extends TargetsAssert<ScorecardAssert, Scorecard> {

    ScorecardAssert(@Nullable Scorecard actual, Consumer<AssertionError> failures) {
        super(actual, ScorecardAssert.class, failures);
    }

    /** * Verifies the score of one party.
     *
     * <pre>{@code
     * assertThat(scorecard).hasScoreOf(Role.SALES, "0.9736");   // passes
     * assertThat(scorecard).hasScoreOf(Role.SALES, "1");        // fails
     * }</pre>
     */
    public ScorecardAssert hasScoreOf(Role role, String expected) {
        forParty(role).hasScore(expected);
        return this;
    }

    /**
     * Verifies that the scorecard remarks on its day, data or calendar.
     *
     * <pre>{@code
     * assertThat(scorecard).hasRemark(DATA_ENDS_EARLY);      // passes: the newest event was weeks ago
     * assertThat(scorecard).hasRemark(AS_OF_AFTER_PERIOD);   // fails: the period has not ended
     * }</pre>
     */
    public ScorecardAssert hasRemark(ScorecardRemark.Kind kind) {
        return expect(
                card -> card.getRemarks().stream().anyMatch(remark -> remark.getKind() == kind),
                card -> "expected the remark " + kind + ", but the scorecard has " + remarks(card));
    }

    /**
     * Verifies that there is nothing to remark: the as-of day is in the period, the data reaches it, and the calendar is
     * of the agreement's zone.
     *
     * <pre>{@code
     * assertThat(scorecard).hasNoRemarks();   // passes: the newest event is of the as-of day
     * assertThat(old).hasNoRemarks();         // fails: its data ends weeks before the as-of day
     * }</pre>
     */
    public ScorecardAssert hasNoRemarks() {
        return expect(
                card -> card.getRemarks().isEmpty(),
                card -> "expected no remarks, but the scorecard has " + remarks(card));
    }

    private static String remarks(Scorecard card) {
        return card.getRemarks().isEmpty()
                ? "none"
                : card.getRemarks().stream()
                        .map(remark -> remark.getKind() + ": " + remark.explain(Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }

    /**
     * Returns assertions on the result of one party.
     *
     * <pre>{@code
     * assertThat(scorecard).forParty(Role.SALES).hasMet("sql-response").hasScoreAtLeast("0.9");   // passes
     * assertThat(scorecard).forParty(Role.SALES).hasMet("sql-volume");   // fails: that is marketing's
     * }</pre>
     */
    public PartyResultAssert forParty(Role role) {
        return follow(
                card -> card.party(role),
                card -> "expected a party " + role + ", but the scorecard has "
                        + card.getParties().stream()
                                .map(party -> party.getRole().toString())
                                .collect(Collectors.joining(", ")),
                PartyResultAssert::new);
    }

    @Override
    List<TargetResult> targets(Scorecard card) {
        return card.targets();
    }

    @Override
    Score score(Scorecard card) {
        return card.getScore();
    }

    @Override
    String owner(Scorecard card) {
        return "the scorecard";
    }

    @Override
    String scoreName(Scorecard card) {
        return "the score";
    }
}
