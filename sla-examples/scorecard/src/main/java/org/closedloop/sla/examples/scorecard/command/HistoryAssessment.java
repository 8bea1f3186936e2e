package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * @throws UnusableInput if they are not versions of one agreement, each the successor of the one before
     */
    static HistoryAssessment of(
            Map<Path, Agreement> versions,
            BiFunction<Agreement, Path, BusinessCalendar> calendar,
            Function<ResolvedTerms, FunnelNumbers> count,
            LocalDate asOf) {
        Map<String, Path> files = new HashMap<>();
        versions.forEach((file, version) -> files.put(version.reference(), file));
        List<Agreement> inOrder = versions.values().stream().sorted(ORDER).toList();
        try {
            AgreementHistory history = AgreementHistory.of(inOrder);
            return new HistoryAssessment(
                    history,
                    HistoryEvaluator.evaluate(
                            history,
                            version -> Assessment.resolve(
                                    version, calendar.apply(version, files.get(version.reference()))),
                            count,
                            asOf));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    /** The total, and each version's scorecard, for a terminal. */
    String text(Locale locale, Style style) {
        return new TextHistory(locale, style).of(history, scorecard);
    }
}
