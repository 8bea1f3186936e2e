package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.evaluation.Scorecard;
import org.immutables.value.Value;

/**
 * How an agreement stands across its versions: a scorecard for each, whose period is the version's time in force.
 *
 * <p>There is no score of the whole: the versions promise different things, and weigh them differently.
 *
 * <pre>{@code
 * scorecard.judgements("sql-volume").forEach(it -> log.info(it.explain(Locale.ENGLISH)));
 * // acme-2026/1: sql-volume in 2026-06 is met: 120, required was at least 120.
 * // acme-2026/2: sql-volume in 2026-07 is missed: 120, required was at least 140, short by 20.
 * }</pre>
 */
@Value.Immutable
public interface HistoryScorecard extends WithHistoryScorecard {

    /** The last day that counts, in full. */
    LocalDate getAsOf();

    /** One scorecard for each version that is ever in force, in order. */
    List<Scorecard> getScorecards();

    /** The scorecard of the version that judges this day; empty in a gap. */
    default Optional<Scorecard> judging(LocalDate day) {
        return getScorecards().stream()
                .filter(scorecard -> scorecard.getPeriod().contains(day))
                .findFirst();
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
