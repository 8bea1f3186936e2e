package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.measurement.FunnelNumbers;

/**
 * Scores every day by the version that was in force on it: a target raised in July does not rewrite June.
 *
 * <p>Each version is evaluated by {@link SlaEvaluator} over its time in force alone. A window during which versions
 * change is thereby cut in two, and each part is judged by its own version: prorated, in full or not at all, as its
 * target says of cut windows. What begins under one version, such as the clock of a lead handed over on the last day,
 * is judged by that version to its end.
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
     * The scorecards at the close of a day, one for each version that is ever in force, and their total.
     *
     * @param resolve puts a version together with the calendar that it names
     * @param count gives the numbers for a version's terms {@linkplain ResolvedTerms#during during} its time in force;
     *     it is asked once for each version
     * @param asOf the last day that counts, in full
     * @throws IllegalArgumentException as {@link SlaEvaluator#evaluate} does
     */
    public static HistoryScorecard evaluate(
            AgreementHistory history,
            Function<Agreement, ResolvedTerms> resolve,
            Function<ResolvedTerms, FunnelNumbers> count,
            LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<Scorecard> scorecards = new ArrayList<>();
        for (TimeInForce time : history.timesInForce()) {
            ResolvedTerms terms = resolve.apply(time.getAgreement()).during(time.getPeriod());
            scorecards.add(SlaEvaluator.evaluate(terms, count.apply(terms), asOf));
        }
        return HistoryScorecard.builder()
                .asOf(asOf)
                .score(JointScore.of(scorecards))
                .parties(JointScore.ofParties(scorecards))
                .scorecards(scorecards)
                .build();
    }
}
