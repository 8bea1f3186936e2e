package org.closedloop.sla.testing;

import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.AdjustmentResult;
import org.closedloop.sla.evaluation.AppliedExclusion;
import org.closedloop.sla.evaluation.ExclusionEffect;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.ScorecardRemark;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.funnel.Role;
import org.joda.money.Money;
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

    /**
     * Verifies that an escalation has a violation with this number.
     *
     * <pre>{@code
     * assertThat(scorecard).hasViolation("response-ladder", 1);   // passes: missed in March and April
     * assertThat(scorecard).hasViolation("response-ladder", 2);   // fails: there is only one
     * }</pre>
     */
    public ScorecardAssert hasViolation(String escalation, int number) {
        return expect(
                card -> card.getViolations().stream()
                        .anyMatch(violation ->
                                violation.getEscalation().getId().equals(escalation)
                                        && violation.getNumber() == number),
                card -> "expected violation " + number + " of '" + escalation + "', but there is "
                        + RemedyLines.numbers(card, escalation) + RemedyLines.violations(card));
    }

    /**
     * Verifies that no escalation has a violation.
     *
     * <pre>{@code
     * assertThat(before).hasNoViolations();      // passes
     * assertThat(scorecard).hasNoViolations();   // fails: missed in March and April
     * }</pre>
     */
    public ScorecardAssert hasNoViolations() {
        return expect(
                card -> card.getViolations().isEmpty(),
                card -> "expected no violation, but there is" + RemedyLines.violations(card));
    }

    /**
     * Verifies the sum of a bonus or malus over all windows, such as {@code CHF 80.00}.
     *
     * <pre>{@code
     * assertThat(scorecard).hasAdjustment("sql-malus", "CHF 80.00");    // passes: short by 2 leads
     * assertThat(scorecard).hasAdjustment("sql-malus", "CHF 120.00");   // fails
     * }</pre>
     */
    public ScorecardAssert hasAdjustment(String id, String total) {
        Money expected = Money.parse(total);
        return expect(
                card -> adjustment(card, id)
                        .flatMap(AdjustmentResult::getTotal)
                        .filter(expected::isEqual)
                        .isPresent(),
                card -> "expected the bonus or malus '" + id + "' to be " + expected + ", but "
                        + (adjustment(card, id).isEmpty()
                                ? "the scorecard has " + RemedyLines.ids(card)
                                : "it is "
                                        + adjustment(card, id)
                                                .flatMap(AdjustmentResult::getTotal)
                                                .map(Money::toString)
                                                .orElse("not money"))
                        + RemedyLines.adjustments(card));
    }

    /**
     * Verifies that an exclusion is applied: agreed, or recorded by both sides.
     *
     * <pre>{@code
     * assertThat(scorecard).hasApplied("crm-outage");   // passes
     * assertThat(scorecard).hasApplied("tests");        // fails: only sales recorded it
     * }</pre>
     */
    public ScorecardAssert hasApplied(String exclusion) {
        return expect(
                card -> RemedyLines.exclusionsOf(card).stream()
                        .anyMatch(applied -> applied.getExclusion().getId().equals(exclusion)
                                && applied.getOrigin() != AppliedExclusion.Origin.ONE_SIDED),
                card -> "expected the exclusion '" + exclusion + "' to be applied, but it is not"
                        + RemedyLines.exclusions(card));
    }

    /**
     * Verifies how many counted leads an exclusion removed.
     *
     * <pre>{@code
     * assertThat(scorecard).hasExcludedLeads("tests", 2);   // passes
     * assertThat(scorecard).hasExcludedLeads("tests", 3);   // fails: one of them is not in the data
     * }</pre>
     */
    public ScorecardAssert hasExcludedLeads(String exclusion, long count) {
        return expect(
                card -> excludedLeads(card, exclusion)
                        .filter(leads -> leads == count)
                        .isPresent(),
                card -> "expected the exclusion '" + exclusion + "' to remove " + count + " leads, but it removes "
                        + excludedLeads(card, exclusion).map(String::valueOf).orElse("none")
                        + RemedyLines.exclusions(card));
    }

    /**
     * Returns assertions on the score as if nothing were excluded.
     *
     * <pre>{@code
     * assertThat(scorecard).scoreWithoutExclusions().isExactly("0.0013");   // passes
     * assertThat(before).scoreWithoutExclusions();                          // fails: there are no exclusions
     * }</pre>
     */
    public ScoreAssert scoreWithoutExclusions() {
        return follow(
                card -> card.getExclusions().map(ExclusionEffect::getScoreWithout),
                card -> "expected a score without exclusions, but there are no exclusions",
                (score, failures) -> new ScoreAssert(score, "the score without exclusions", failures));
    }

    /**
     * Returns assertions on the score as if nothing were excused.
     *
     * <pre>{@code
     * assertThat(scorecard).scoreWithoutRelief().isExactly("0.9229");   // passes
     * assertThat(before).scoreWithoutRelief();                          // fails: no window is excused
     * }</pre>
     */
    public ScoreAssert scoreWithoutRelief() {
        return follow(
                Scorecard::getScoreWithoutRelief,
                card -> "expected a score without relief, but no window is excused",
                (score, failures) -> new ScoreAssert(score, "the score without relief", failures));
    }

    private static Optional<AdjustmentResult> adjustment(Scorecard card, String id) {
        return card.getAdjustments().stream()
                .filter(result -> result.getAdjustment().getId().equals(id))
                .findFirst();
    }

    private static Optional<Long> excludedLeads(Scorecard card, String exclusion) {
        return RemedyLines.exclusionsOf(card).stream()
                .filter(applied -> applied.getExclusion().getId().equals(exclusion))
                .flatMap(applied -> applied.getLeads().stream())
                .findFirst();
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
