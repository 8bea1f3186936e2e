package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.examples.scorecard.terminal.TextHistory;
import org.closedloop.sla.lifecycle.AgreementHistory;
import org.closedloop.sla.lifecycle.HistoryEvaluator;
import org.closedloop.sla.lifecycle.HistoryScorecard;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * The way of the data for several versions of an agreement.
 *
 * @param history the versions in their order
 * @param scorecard how they stand, each on the days on which it was in force
 */
record HistoryAssessment(AgreementHistory history, HistoryScorecard scorecard) {

    private static final Comparator<Agreement> ORDER = Comparator.comparing(
                    (Agreement version) -> version.getScope().getPeriod().getStart())
            .thenComparing(Agreement::getVersion);

    /**
     * Puts the versions into their order, and evaluates them.
     *
     * @param versions the versions by their files, in any order
     * @param recorded the exclusions that were recorded during the term
     * @param count gives the numbers for each of several terms, in their order
     * @throws UnusableInput if they are not versions of one agreement, each the successor of the one before
     */
    static HistoryAssessment of(
            Map<Path, Agreement> versions,
            BiFunction<Agreement, Path, BusinessCalendar> calendar,
            Optional<Exclusions> recorded,
            Function<List<ResolvedTerms>, List<FunnelNumbers>> count,
            LocalDate asOf) {
        Map<String, Path> files = new HashMap<>();
        versions.forEach((file, version) -> files.put(version.reference(), file));
        List<Agreement> inOrder = versions.values().stream().sorted(ORDER).toList();
        try {
            AgreementHistory history = AgreementHistory.of(inOrder);
            Function<Agreement, ResolvedTerms> resolve =
                    each -> Assessment.resolve(each, calendar.apply(each, files.get(each.reference())));
            List<ResolvedTerms> counted = recorded.map(
                            exclusions -> HistoryEvaluator.termsOf(history, resolve, exclusions))
                    .orElseGet(() -> HistoryEvaluator.termsOf(history, resolve));
            Map<ResolvedTerms, FunnelNumbers> numbers = new HashMap<>();
            List<FunnelNumbers> all = count.apply(counted);
            for (int i = 0; i < counted.size(); i++) {
                numbers.put(counted.get(i), all.get(i));
            }
            return new HistoryAssessment(history, HistoryEvaluator.evaluate(counted, numbers::get, asOf));
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }

    /** The total, and each version's scorecard, for a terminal. */
    String text(Locale locale, Style style) {
        return new TextHistory(locale, style).of(history, scorecard);
    }
}
