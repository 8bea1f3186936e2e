package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The result of an agreement at the close of a day, from the total score down to the leads behind each number.
 *
 * <pre>{@code
 * Verdict march = scorecard.target("sql-volume").orElseThrow()
 *         .in(DateRange.parse("2026-03")).orElseThrow()
 *         .getVerdict();
 * }</pre>
 */
@Value.Immutable
public interface Scorecard extends WithScorecard {

    /** The agreement's id. */
    String getAgreement();

    /** The agreement's version. */
    int getVersion();

    /** The firm. */
    String getCompany();

    /** The agreement's period. */
    DateRange getPeriod();

    /** The last day that counts, inclusive. */
    LocalDate getAsOf();

    /** What to know of the day, the data and the calendar before reading the verdicts; empty if there is nothing. */
    List<ScorecardRemark> getRemarks();

    /** The score over all targets. */
    Score getScore();

    /** The score as it would be without relief; present if a window is excused. */
    Optional<Score> getScoreWithoutRelief();

    /** The parties that are responsible for a target, in the agreement's order. */
    List<PartyResult> getParties();

    /** The funnel to date. */
    FunnelSummary getFunnel();

    /** The account of all records, if leads were counted. */
    Optional<LeadAccount> getAccount();

    /** The violations, in the order of the escalations and by number. */
    List<Violation> getViolations();

    /** The results of bonus and malus, in the agreement's order. */
    List<AdjustmentResult> getAdjustments();

    /** What exclusions changed; empty if there are none. */
    Optional<ExclusionEffect> getExclusions();

    /** Returns the result of a party. */
    default Optional<PartyResult> party(Role role) {
        return getParties().stream().filter(party -> party.getRole() == role).findFirst();
    }

    /** Returns the results of all targets, by party. */
    default List<TargetResult> targets() {
        return getParties().stream()
                .flatMap(party -> party.getTargets().stream())
                .toList();
    }

    /** Returns the result of a target. */
    default Optional<TargetResult> target(String id) {
        return targets().stream()
                .filter(result -> result.getTarget().getId().equals(id))
                .findFirst();
    }

    /** Returns the results of all windows of all targets. */
    default Stream<WindowResult> windows() {
        return targets().stream().flatMap(result -> result.getWindows().stream());
    }

    /** Returns the number of windows of all targets that have this verdict. */
    default long count(Verdict verdict) {
        return windows().filter(result -> result.getVerdict() == verdict).count();
    }

    /** Returns a summary in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ScorecardSentences(locale).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scorecards. */
    final class Builder extends ImmutableScorecard.Builder {}
}
