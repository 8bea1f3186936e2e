package org.closedloop.sla.evaluation;

import static org.closedloop.sla.funnel.Role.MARKETING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;

/** Agreements with a single target, and a short way to score a number against it. March 2026 has 22 working days. */
final class Scoring {

    private static final String METRIC = "number";

    private Scoring() {}

    static VolumeTarget volume(long atLeast) {
        return Target.volume("goal")
                .responsible(MARKETING)
                .metric(METRIC)
                .atLeast(atLeast)
                .window(WindowRule.monthly())
                .build();
    }

    static MoneyTarget money(String atLeast) {
        return Target.money("goal")
                .responsible(MARKETING)
                .metric(METRIC)
                .atLeast(Money.parse(atLeast))
                .window(WindowRule.monthly())
                .build();
    }

    static ShareTarget share(String atLeast) {
        return Target.share("goal")
                .responsible(MARKETING)
                .metric(METRIC)
                .atLeast(new BigDecimal(atLeast))
                .window(WindowRule.monthly())
                .build();
    }

    static DeliveryTarget delivery() {
        return Target.delivery("goal")
                .responsible(MARKETING)
                .metric(METRIC)
                .window(WindowRule.monthly())
                .build();
    }

    /** The metric that a target of this kind is set on; a report is due within three working days. */
    static Metric metricOf(Target target) {
        return switch (target.getQuantity()) {
            case COUNT -> StageCount.of(target.getMetric(), Stage.SQL);
            case MONEY -> Revenue.of(target.getMetric());
            case SHARE -> CloseRate.of(target.getMetric());
            case DELIVERY -> ReportDelivery.of(target.getMetric(), 3);
        };
    }

    static Agreement agreement(Target target, String period) {
        Agreement small = SlaFixtures.smallAgreement();
        return small.withMetrics(metricOf(target))
                .withTargets(List.of(target))
                .withScope(small.getScope().withPeriod(DateRange.parse(period)));
    }

    static ResolvedTerms terms(Target target, String period) {
        return agreement(target, period).resolve(SlaFixtures.zurichCalendar());
    }

    static FunnelNumbers numbers(String window, Measurement measurement) {
        return FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse(window),
                        WindowNumbers.builder()
                                .putMeasurement(METRIC, measurement)
                                .build())
                .build();
    }

    /** The result of a measurement in a window of 2026. */
    static WindowResult score(Target target, String window, Measurement measurement, LocalDate asOf) {
        return score(terms(target, "2026"), window, numbers(window, measurement), asOf);
    }

    /** The result of a measurement in March at the end of March. */
    static WindowResult inMarch(Target target, Measurement measurement) {
        return score(target, "2026-03", measurement, LocalDate.of(2026, 3, 31));
    }

    /** The result of March on this day without a measurement. */
    static WindowResult unmeasured(Target target, LocalDate asOf) {
        return score(terms(target, "2026"), "2026-03", FunnelNumbers.builder().build(), asOf);
    }

    static WindowResult score(ResolvedTerms terms, String window, FunnelNumbers numbers, LocalDate asOf) {
        return SlaEvaluator.evaluate(terms, numbers, asOf)
                .target("goal")
                .flatMap(result -> result.in(DateRange.parse(window)))
                .orElseThrow();
    }
}
