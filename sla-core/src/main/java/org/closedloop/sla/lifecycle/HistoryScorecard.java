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
 * How an agreement stands across its versions: a scorecard for each, whose period is the version's time in force.
 *
 * <p>The score of the whole counts each judged window once, by the version that judged it: a target of one id is one
 * part, however many versions have it. Its attainment is the mean over its windows in all versions, each with the
 * weight that the target has in its version; its weight is the mean of those. An amendment that changes no target thus
 * leaves the score as it is, as long as it cuts no window. A window that it cuts becomes two, and each counts as one.
 *
 * <pre>{@code
 * scorecard.judgements("sql-volume").forEach(it -> log.info(it.explain(Locale.ENGLISH)));
 * // acme-2026/1: sql-volume in 2026-06 is met: 120, at least 120 was required.
 * // acme-2026/2: sql-volume in 2026-07 is missed: 120, at least 140 was required, short by 20.
 * }</pre>
 */
@Value.Immutable
public interface HistoryScorecard extends WithHistoryScorecard {

    /** The last day that counts, in full. */
    LocalDate getAsOf();

    /** The score over all targets of all versions, with what was left out for want of data. */
    Score getScore();

    /** The same for each party that answers for a target in some version, in the order of their first. */
    List<PartyScore> getParties();

    /** The same for one party. */
    default Optional<PartyScore> party(Role role) {
        return getParties().stream().filter(party -> party.getRole() == role).findFirst();
    }

    /** One scorecard for each version that is ever in force, in order. */
    List<Scorecard> getScorecards();

    /** The scorecard of the version that judges this day; empty in a gap. */
    default Optional<Scorecard> judging(LocalDate day) {
        return getScorecards().stream()
                .filter(scorecard -> scorecard.getPeriod().contains(day))
                .findFirst();
    }

    /** How many windows of all versions have this verdict. */
    default long count(Verdict verdict) {
        return getScorecards().stream()
                .mapToLong(scorecard -> scorecard.count(verdict))
                .sum();
    }

    /** The total, and which version judged which days, in sentences; in German for German locales, else in English. */
    default String explain(Locale locale) {
        return new Words(locale).explain(this);
    }

    /** Every window of the target with this id, in order of time, and which version judged it. */
    default List<WindowJudgement> judgements(String target) {
        return getScorecards().stream()
                .flatMap(scorecard -> scorecard.target(target).stream()
                        .flatMap(result -> result.getWindows().stream())
                        .map(result ->
                                WindowJudgement.of(scorecard.getAgreement() + "/" + scorecard.getVersion(), result)))
                .toList();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scorecards. */
    final class Builder extends ImmutableHistoryScorecard.Builder {}
}
