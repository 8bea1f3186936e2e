package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * The result of an agreement over all versions: a scorecard per version, whose period is the version's time in force.
 *
 * <p>The total score counts each evaluated window once, by the version that evaluated it. Targets with the same id in
 * several versions are one part. Its attainment is the mean over its windows in all versions, weighted by the target's
 * weight in each version; its weight is the mean of those weights. An amendment that changes no target and cuts no
 * window does not change the score. A window that it cuts counts as two.
 *
 * <p>Violations, bonus and malus are those of each version's scorecard: their numbers and caps start anew with a
 * version.
 *
 * <pre>{@code
 * scorecard.judgements("sql-volume").forEach(it -> log.info(it.explain(Locale.ENGLISH)));
 * // acme-2026/1: sql-volume in 2026-06 is met: 120, at least 120 was required.
 * // acme-2026/2: sql-volume in 2026-07 is missed: 120, at least 140 was required, short by 20.
 * }</pre>
 */
@Value.Immutable
public interface HistoryScorecard extends WithHistoryScorecard {

    /** The last day that counts, inclusive. */
    LocalDate getAsOf();

    /** The score of all targets of all versions, including parts without data. */
    Score getScore();

    /** The score of each party that is responsible for a target in any version, in order of first appearance. */
    List<PartyScore> getParties();

    /** Returns the score of a party. */
    default Optional<PartyScore> party(Role role) {
        return getParties().stream().filter(party -> party.getRole() == role).findFirst();
    }

    /** The scorecards of the versions that are ever in force, in order. */
    List<Scorecard> getScorecards();

    /** Returns the scorecard of the version in force on a day; empty if there is none. */
    default Optional<Scorecard> scorecardOn(LocalDate day) {
        return getScorecards().stream()
                .filter(scorecard -> scorecard.getPeriod().contains(day))
                .findFirst();
    }

    /** Returns the number of windows of all versions with this verdict. */
    default long count(Verdict verdict) {
        return getScorecards().stream()
                .mapToLong(scorecard -> scorecard.count(verdict))
                .sum();
    }

    /**
     * Returns the total and the days of each version in sentences, in German for German locales, otherwise in English.
     */
    default String explain(Locale locale) {
        return new LifecycleSentences(locale).explain(this);
    }

    /** Returns all windows of the target with this id, in chronological order, with the version that evaluated them. */
    default List<WindowJudgement> judgements(String target) {
        return getScorecards().stream()
                .flatMap(scorecard -> scorecard.target(target).stream()
                        .flatMap(result -> result.getWindows().stream())
                        .map(result ->
                                WindowJudgement.of(scorecard.getAgreement() + "/" + scorecard.getVersion(), result)))
                .toList();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scorecards. */
    final class Builder extends ImmutableHistoryScorecard.Builder {}
}
