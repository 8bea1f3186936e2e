package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.NumbersValidator;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.evaluation.UnknownNumber;
import org.closedloop.sla.evaluation.UnknownNumbersException;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.remedy.Exclusions;

/**
 * Evaluates each day by the version in force on it: a target raised in July does not affect June.
 *
 * <p>{@link SlaEvaluator} evaluates each version over the days on which it is in force. A window during which the
 * version changes is cut in two parts, each evaluated by its own version: prorated, in full or not at all, as the
 * target's rule for cut windows defines. A response clock that starts under one version is evaluated by that version.
 *
 * <pre>{@code
 * HistoryScorecard scorecard = HistoryEvaluator.evaluate(
 *         history,
 *         version -> version.resolve(calendar),
 *         terms -> leads.stream().collect(FunnelCounter.collector(terms, asOf)),
 *         asOf);
 * }</pre>
 */
public final class HistoryEvaluator {

    private HistoryEvaluator() {}

    /**
     * Returns the scorecards at the close of a day, one for each version that is ever in force, and their total.
     *
     * @param resolve resolves a version with its calendar
     * @param count returns the numbers for a version's terms {@linkplain ResolvedTerms#during during} its time in
     *     force; called once per version
     * @param asOf the last day that counts, inclusive
     * @throws UnknownNumbersException if none of the versions knows the metric or window of a number
     * @throws IllegalArgumentException as {@link SlaEvaluator#evaluate} does
     */
    public static HistoryScorecard evaluate(
            AgreementHistory history,
            Function<Agreement, ResolvedTerms> resolve,
            Function<ResolvedTerms, FunnelNumbers> count,
            LocalDate asOf) {
        return evaluate(termsOf(history, resolve), count, asOf);
    }

    /**
     * Returns the scorecards at the close of a day, one for each version that is ever in force, with the exclusions
     * that were recorded during the term, and their total.
     *
     * @param resolve resolves a version with its calendar
     * @param recorded the exclusions; each version excludes them on its own days and for its own targets
     * @param count returns the numbers for a version's terms, as {@link #termsOf} returns them; called once per version
     * @param asOf the last day that counts, inclusive
     * @throws IllegalArgumentException as {@link SlaEvaluator#evaluate} and {@link #termsOf} do
     */
    public static HistoryScorecard evaluate(
            AgreementHistory history,
            Function<Agreement, ResolvedTerms> resolve,
            Exclusions recorded,
            Function<ResolvedTerms, FunnelNumbers> count,
            LocalDate asOf) {
        return evaluate(termsOf(history, resolve, recorded), count, asOf);
    }

    /** Returns the terms of each version that is ever in force, {@linkplain ResolvedTerms#during during} that time. */
    public static List<ResolvedTerms> termsOf(AgreementHistory history, Function<Agreement, ResolvedTerms> resolve) {
        return history.timesInForce().stream()
                .map(time -> resolve.apply(time.getAgreement()).during(time.getPeriod()))
                .toList();
    }

    /**
     * Returns the terms of each version that is ever in force, with the exclusions that were recorded during the term.
     * A period is excluded in the versions that are in force on one of its days, leads are excluded in every version,
     * both for the version's own targets.
     *
     * @throws IllegalArgumentException if the exclusions were recorded for an agreement of which the history has no
     *     version, if a target is in none of the versions, or if two exclusions have the same id
     */
    public static List<ResolvedTerms> termsOf(
            AgreementHistory history, Function<Agreement, ResolvedTerms> resolve, Exclusions recorded) {
        VersionExclusions exclusions = VersionExclusions.of(history, recorded);
        return termsOf(history, resolve).stream().map(exclusions::in).toList();
    }

    /**
     * Returns the scorecards at the close of a day for the terms of each version that is ever in force, and their
     * total.
     *
     * @param versions the terms, as {@link #termsOf} returns them
     * @param count returns the numbers for a version's terms; called once per version
     * @param asOf the last day that counts, inclusive
     * @throws IllegalArgumentException as {@link SlaEvaluator#evaluate} does
     */
    public static HistoryScorecard evaluate(
            List<ResolvedTerms> versions, Function<ResolvedTerms, FunnelNumbers> count, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<Scorecard> scorecards = versions.stream()
                .map(terms -> SlaEvaluator.evaluate(terms, known(versions, terms, count.apply(terms)), asOf))
                .toList();
        return HistoryScorecard.builder()
                .asOf(asOf)
                .score(JointScore.of(scorecards))
                .parties(JointScore.ofParties(scorecards))
                .scorecards(scorecards)
                .build();
    }

    /** The numbers that these terms know; those of other versions may be among the given ones. */
    private static FunnelNumbers known(List<ResolvedTerms> versions, ResolvedTerms terms, FunnelNumbers numbers) {
        List<UnknownNumber> unknown = NumbersValidator.validate(versions, numbers);
        if (!unknown.isEmpty()) {
            throw new UnknownNumbersException(unknown);
        }
        return NumbersValidator.selectKnown(terms, numbers);
    }
}
