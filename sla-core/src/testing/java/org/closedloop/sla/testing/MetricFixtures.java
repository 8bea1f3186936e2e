package org.closedloop.sla.testing;

import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.DisqualificationCount;
import org.closedloop.sla.metric.FieldFilter;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.NonRejection;
import org.closedloop.sla.metric.OpenDeals;
import org.closedloop.sla.metric.Reacceptance;
import org.closedloop.sla.metric.RejectionCount;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.metric.WinRate;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;

/** The full agreement with the metrics of deals, durations and cohorts, each with a target. */
final class MetricFixtures {

    private MetricFixtures() {}

    static Agreement agreement() {
        Agreement full = SlaFixtures.fullAgreement();
        List<Metric> metrics = new ArrayList<>(full.getMetrics());
        metrics.addAll(metrics());
        List<Target> targets = new ArrayList<>(full.getTargets());
        targets.addAll(targets());
        return full.withId("acme-metrics-2026")
                .withPredecessor("acme-metrics-2025/1")
                .withMetrics(metrics)
                .withTargets(targets);
    }

    private static List<Metric> metrics() {
        return List.of(
                StageDuration.of("mql-handling", Stage.MQL, Stage.SQL, TimeLimit.businessDays(5)),
                StageDuration.of("mql-age", Stage.MQL, Stage.CUSTOMER, TimeLimit.calendarDays(120)),
                SalesCycle.from("sales-cycle", Stage.SQL, TimeLimit.calendarDays(90)),
                SalesCycle.fromCreation("whole-cycle", TimeLimit.calendarDays(180)),
                DealCount.of("won-deals", DealOutcome.WON),
                DealCount.of("lost-deals", DealOutcome.LOST),
                DealCount.of("open-deals", DealOutcome.OPEN),
                WinRate.of("win-rate", OpenDeals.INCLUDED),
                WinRate.of("win-rate-closed", OpenDeals.EXCLUDED),
                DealSize.of("mean-size", SizeStatistic.MEAN),
                DealSize.of("median-size", SizeStatistic.MEDIAN),
                Conversion.within("mql-to-sql-90", Stage.MQL, Stage.SQL, TimeLimit.calendarDays(90)),
                Conversion.within("lead-to-mql-20", Stage.LEAD, Stage.MQL, TimeLimit.businessDays(20)),
                CohortRevenue.of("mql-revenue", Stage.MQL, TimeLimit.calendarDays(180)),
                StageCount.of("company-sqls", Stage.SQL)
                        .withLeads(LeadFilter.builder()
                                .addFields(FieldFilter.of("company", "Acme", "Müller AG"))
                                .addSources("webinar")
                                .addBlank("company", "source")
                                .build()),
                Acceptance.of("anonymous-acceptance")
                        .withLeads(LeadFilter.builder()
                                .addBlank("email", "priority")
                                .build()),
                RejectionCount.of("rejections"),
                RejectionCount.of("budget-rejections", "no budget", "too small"),
                DisqualificationCount.of("disqualifications"),
                DisqualificationCount.of("spam", "spam"),
                NonRejection.of("non-rejection"),
                Reacceptance.of("reacceptance"),
                StageCount.of("recycled-sqls", Stage.SQL).withLeads(cycles(CycleSelection.later())),
                ResponseTime.of("all-responses", TimeLimit.hours(4), ClockStart.HAND_OVER)
                        .withLeads(cycles(CycleSelection.all()).withSources("webinar")),
                Acceptance.of("second-acceptance").withLeads(cycles(CycleSelection.number(2))),
                Revenue.of("first-revenue").withLeads(cycles(CycleSelection.first())));
    }

    private static LeadFilter cycles(CycleSelection cycles) {
        return LeadFilter.all().withCycles(cycles);
    }

    private static List<Target> targets() {
        return List.of(
                share("fast-handling", MARKETING, "mql-handling", "0.8"),
                share("young-mqls", SALES, "mql-age", "0.1"),
                share("short-cycle", SALES, "sales-cycle", "0.75"),
                share("short-whole-cycle", SALES, "whole-cycle", "0.7"),
                volume("deals-won", SALES, "won-deals", 20),
                volume("deals-lost", SALES, "lost-deals", 1),
                volume("deals-open", SALES, "open-deals", 5),
                share("deals-win-rate", SALES, "win-rate", "0.2"),
                share("closed-win-rate", SALES, "win-rate-closed", "0.3"),
                money("deal-mean", "mean-size", "18000.00"),
                money("deal-median", "median-size", "12000.00"),
                share("cohort-quality", MARKETING, "mql-to-sql-90", "0.25"),
                share("lead-quality", MARKETING, "lead-to-mql-20", "0.15"),
                money("cohort-revenue", "mql-revenue", "300000.00"),
                volume("sqls-of-companies", MARKETING, "company-sqls", 10),
                share("acceptance-of-anonymous", MARKETING, "anonymous-acceptance", "0.5"),
                volume("leads-rejected", SALES, "rejections", 1),
                volume("leads-rejected-for-budget", SALES, "budget-rejections", 1),
                volume("leads-disqualified", SALES, "disqualifications", 1),
                volume("spam-found", SALES, "spam", 1),
                share("few-rejections", MARKETING, "non-rejection", "0.9"),
                share("second-chances", SALES, "reacceptance", "0.25"),
                volume("sqls-recycled", MARKETING, "recycled-sqls", 5),
                share("response-in-all-cycles", SALES, "all-responses", "0.9"),
                share("acceptance-of-recycled", MARKETING, "second-acceptance", "0.6"),
                money("revenue-of-first-cycles", "first-revenue", "400000.00"));
    }

    private static Target share(String id, Role responsible, String metric, String atLeast) {
        return Target.share(id)
                .responsible(responsible)
                .metric(metric)
                .atLeast(new BigDecimal(atLeast))
                .window(WindowRule.quarterly())
                .build();
    }

    private static Target volume(String id, Role responsible, String metric, long atLeast) {
        return Target.volume(id)
                .responsible(responsible)
                .metric(metric)
                .atLeast(atLeast)
                .window(WindowRule.quarterly())
                .build();
    }

    private static Target money(String id, String metric, String atLeast) {
        return Target.money(id)
                .responsible(SALES)
                .metric(metric)
                .atLeast(Money.parse("CHF " + atLeast))
                .window(WindowRule.quarterly())
                .build();
    }
}
