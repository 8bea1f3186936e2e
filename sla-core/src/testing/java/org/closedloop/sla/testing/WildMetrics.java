package org.closedloop.sla.testing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.DisqualificationCount;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.FieldFilter;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.NonRejection;
import org.closedloop.sla.metric.OpenDeals;
import org.closedloop.sla.metric.Reacceptance;
import org.closedloop.sla.metric.RejectionCount;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.metric.WinRate;
import org.closedloop.sla.time.TimeLimit;

/** Metrics of every kind, with any parameters. */
final class WildMetrics {

    private final ExportDice dice;
    private final WildTexts texts;
    private final WildFigures figures;

    WildMetrics(ExportDice dice, WildTexts texts, WildFigures figures) {
        this.dice = dice;
        this.texts = texts;
        this.figures = figures;
    }

    Metric any(String id) {
        LeadFilter leads = dice.happens(50) ? LeadFilter.all() : filter();
        return switch (dice.below(24)) {
            case 0 -> StageCount.of(id, stage()).withLeads(leads);
            case 1 ->
                LeadValue.builder()
                        .id(id)
                        .stage(stage())
                        .worth(worth())
                        .leads(leads)
                        .build();
            case 2 ->
                Conversion.of(id, stage(), stage(), texts.one(List.of(ConversionBasis.values())))
                        .withLeads(leads);
            case 3 -> Acceptance.of(id).withLeads(leads);
            case 4 -> CloseRate.of(id).withLeads(leads);
            case 5 -> Revenue.of(id).withLeads(leads);
            case 6 -> AttributedShare.of(id, role()).withLeads(leads);
            case 7 -> ResponseTime.of(id, limit(), texts.one(List.of(ClockStart.values()))).withLeads(leads);
            case 8 -> ContactAttempts.of(id, figures.whole()).withLeads(leads);
            case 9 -> RejectionReasons.of(id).withLeads(leads);
            case 10 -> Feedback.of(id, limit()).withLeads(leads);
            case 11 ->
                Completeness.builder()
                        .id(id)
                        .fields(texts.different())
                        .leads(leads)
                        .build();
            case 12 -> StageDuration.of(id, stage(), stage(), limit()).withLeads(leads);
            case 13 ->
                SalesCycle.builder()
                        .id(id)
                        .from(dice.happens(50) ? Optional.of(stage()) : Optional.empty())
                        .within(limit())
                        .leads(leads)
                        .build();
            case 14 -> DealCount.of(id, texts.one(List.of(DealOutcome.values()))).withLeads(leads);
            case 15 -> WinRate.of(id, texts.one(List.of(OpenDeals.values()))).withLeads(leads);
            case 16 -> DealSize.of(id, texts.one(List.of(SizeStatistic.values()))).withLeads(leads);
            case 17 -> Conversion.within(id, stage(), stage(), dayLimit()).withLeads(leads);
            case 18 -> CohortRevenue.of(id, stage(), dayLimit()).withLeads(leads);
            case 19 -> RejectionCount.builder().id(id).reasons(reasons()).leads(leads).build();
            case 20 ->
                DisqualificationCount.builder()
                        .id(id)
                        .reasons(reasons())
                        .leads(leads)
                        .build();
            case 21 -> NonRejection.of(id).withLeads(leads);
            case 22 -> Reacceptance.of(id).withLeads(leads);
            default -> ReportDelivery.of(id, figures.whole()).withLeads(leads);
        };
    }

    Stage stage() {
        return Stage.of(dice.oneOf("visit", "mql", "sql", "sal", "customer", "kunde", "pql", "a-1", "prospect"));
    }

    Role role() {
        return texts.one(List.of(Role.values()));
    }

    private LeadFilter filter() {
        return LeadFilter.builder()
                .addAllSources(texts.different())
                .addAllSegments(texts.different())
                .addAllPriorities(texts.different())
                .addAllFields(texts.different().stream()
                        .flatMap(field -> Stream.of(texts.different())
                                .filter(values -> !values.isEmpty())
                                .map(values -> FieldFilter.of(field, values)))
                        .toList())
                .addAllBlank(dice.happens(30) ? texts.different() : List.of())
                .cycles(dice.happens(30) ? Optional.of(cycles()) : Optional.empty())
                .build();
    }

    private Iterable<String> reasons() {
        return dice.happens(50) ? texts.different() : List.of();
    }

    private CycleSelection cycles() {
        return texts.one(List.of(
                CycleSelection.first(),
                CycleSelection.later(),
                CycleSelection.all(),
                CycleSelection.number(2 + dice.below(5))));
    }

    private Map<String, SegmentWorth> worth() {
        Map<String, SegmentWorth> worth = new LinkedHashMap<>();
        texts.different().forEach(segment -> worth.put(segment, SegmentWorth.of(figures.share(), figures.money())));
        return worth;
    }

    private TimeLimit dayLimit() {
        return dice.happens(50)
                ? TimeLimit.businessDays(1 + dice.below(3))
                : TimeLimit.calendarDays(1 + dice.below(1200));
    }

    private TimeLimit limit() {
        return dice.happens(50)
                ? dayLimit()
                : TimeLimit.of(Duration.ofSeconds(1 + dice.below(1_000_000), dice.oneOf(0, 0, 1, 500_000_000)));
    }
}
