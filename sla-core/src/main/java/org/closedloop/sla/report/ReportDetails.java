package org.closedloop.sla.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;

/**
 * What a report shows besides the scorecard: the days of open windows, and how many leads of each stage reached the
 * next one.
 *
 * <pre>{@code
 * ResolvedTerms detailed = ReportDetails.terms(terms, asOf);
 * FunnelNumbers numbers = leads.stream().collect(FunnelCounter.collector(detailed, asOf));
 * Scorecard scorecard = SlaEvaluator.evaluate(detailed, numbers, asOf);
 * }</pre>
 */
public final class ReportDetails {

    private ReportDetails() {}

    /** Returns these terms with the metrics and days that a report as of this day shows. */
    public static ResolvedTerms terms(ResolvedTerms terms, LocalDate asOf) {
        return terms.alsoCounting(metrics(terms), days(terms, asOf));
    }

    private static List<Metric> metrics(ResolvedTerms terms) {
        List<FunnelStage> stages = terms.getAgreement().getDefinitions().getStages();
        List<Metric> metrics = new ArrayList<>();
        for (int i = 1; i < stages.size(); i++) {
            Stage from = stages.get(i - 1).getStage();
            Stage to = stages.get(i).getStage();
            metrics.add(Conversion.of(next(from, to), from, to, ConversionBasis.COHORT));
        }
        return metrics;
    }

    private static String next(Stage from, Stage to) {
        return "next:" + from.getKey() + ":" + to.getKey();
    }

    private static Set<DateRange> days(ResolvedTerms terms, LocalDate asOf) {
        Set<DateRange> days = new LinkedHashSet<>();
        for (Target target : terms.getAgreement().getTargets()) {
            if (target.getQuantity() == Quantity.COUNT || target.getQuantity() == Quantity.MONEY) {
                terms.windowsOf(target).stream()
                        .map(Window::getRange)
                        .filter(window -> window.contains(asOf))
                        .forEach(window -> days.addAll(BurnUp.days(window, asOf)));
            }
        }
        return days;
    }

    /**
     * Of the leads that entered one stage in the period, those that reached the next one so far; empty if not counted.
     */
    static Optional<Ratio> conversion(ResolvedTerms terms, FunnelNumbers numbers, Stage from, Stage to) {
        return numbers.find(terms.getPeriod(), next(from, to))
                .filter(Ratio.class::isInstance)
                .map(Ratio.class::cast);
    }
}
