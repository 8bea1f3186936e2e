package org.closedloop.sla.report;

import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A year's agreement with every kind of metric, and its numbers as of a day in May, typed in by hand. */
final class SampleScorecards {

    static final LocalDate AS_OF = LocalDate.of(2026, 5, 13);
    static final String HOSTILE = "<script>alert('1')</script>&\"\u0000";

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private SampleScorecards() {}

    static ResolvedTerms terms() {
        return agreement("Acme AG", "Marketing moves budget into search until the gap is closed.")
                .resolve(calendar());
    }

    static ResolvedTerms hostileTerms() {
        return agreement(HOSTILE, HOSTILE).withTitle(HOSTILE).resolve(calendar());
    }

    static Scorecard of(ResolvedTerms terms) {
        return SlaEvaluator.evaluate(terms, numbers("L-0", "segment 'x' is unknown"), AS_OF);
    }

    static Scorecard hostile(ResolvedTerms terms) {
        return SlaEvaluator.evaluate(terms, numbers(HOSTILE, HOSTILE), AS_OF);
    }

    static Scorecard withoutNumbers(ResolvedTerms terms) {
        return SlaEvaluator.evaluate(terms, FunnelNumbers.builder().build(), AS_OF);
    }

    private static BusinessCalendar calendar() {
        return BusinessCalendar.builder()
                .id("zurich")
                .zone(ZoneId.of("Europe/Zurich"))
                .workingDays("08:00-12:00", "13:00-17:00")
                .build();
    }

    private static Agreement agreement(String company, String consequence) {
        return Agreement.builder()
                .id("acme-2026")
                .version(2)
                .company(company)
                .title("Service Level Agreement between Marketing and Sales")
                .language(Locale.ENGLISH)
                .scope(Scope.of(DateRange.parse("2026"), ZoneId.of("Europe/Zurich"), "Switzerland", "zurich"))
                .addParties(
                        Party.of(MARKETING, "Inbound Marketing", "Mia Keller"),
                        Party.of(SALES, "Inbound Sales", "Sam Frei"))
                .definitions(Definitions.builder()
                        .addStages(
                                FunnelStage.of(Stage.CONTACT, "Somebody left an address."),
                                FunnelStage.of(Stage.LEAD, "A contact who asked for something."),
                                FunnelStage.of(Stage.of("demo-user"), "A lead that uses the trial."),
                                FunnelStage.of(Stage.MQL, "Fits the profile and asked for more."),
                                FunnelStage.of(Stage.SQL, "Has a need, a budget and a date."),
                                FunnelStage.of(Stage.CUSTOMER, "The contract is signed."))
                        .addConversionRates(ConversionRate.builder()
                                .name("MQL to SQL")
                                .from(Stage.MQL)
                                .to(Stage.SQL)
                                .basis(ConversionBasis.COHORT)
                                .build())
                        .revenue(RevenueDefinition.net(CHF, "On the day of signature."))
                        .build())
                .addMetrics(
                        StageCount.of("sqls", Stage.SQL),
                        LeadValue.builder()
                                .id("pipeline")
                                .stage(Stage.SQL)
                                .putWorth("sme", SegmentWorth.of(new BigDecimal("0.3"), chf("9000")))
                                .build(),
                        Conversion.of("mql-to-sql", Stage.MQL, Stage.SQL, ConversionBasis.COHORT),
                        Acceptance.of("acceptance"),
                        Completeness.of("completeness", "email", "company"),
                        AttributedShare.of("marketing-share", MARKETING),
                        ReportDelivery.of("report", 5),
                        CloseRate.of("close-rate"),
                        Revenue.of("revenue"),
                        ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER),
                        ResponseTime.builder()
                                .id("hot-response")
                                .within(TimeLimit.minutes(30))
                                .from(ClockStart.CREATION)
                                .leads(LeadFilter.builder().addPriorities("hot").build())
                                .build(),
                        ContactAttempts.of("attempts", 5),
                        RejectionReasons.of("reasons"),
                        Feedback.of("feedback", TimeLimit.businessDays(1)))
                .addTargets(
                        Target.volume("sql-volume")
                                .responsible(MARKETING)
                                .metric("sqls")
                                .atLeast(120)
                                .window(WindowRule.monthly())
                                .weight(new BigDecimal("3"))
                                .tolerance(new BigDecimal("0.05"))
                                .consequence(consequence)
                                .build(),
                        Target.money("pipeline-value")
                                .responsible(MARKETING)
                                .metric("pipeline")
                                .atLeast(chf("400000"))
                                .window(WindowRule.quarterly())
                                .build(),
                        share("mql-quality", "mql-to-sql", "0.3", WindowRule.quarterly()),
                        share("sql-acceptance", "acceptance", "0.9", WindowRule.monthly()),
                        share("lead-completeness", "completeness", "1", WindowRule.monthly()),
                        share("marketing-sourced", "marketing-share", "0.4", WindowRule.halfYearly()),
                        Target.delivery("monthly-report")
                                .responsible(MARKETING)
                                .metric("report")
                                .window(WindowRule.monthly())
                                .build(),
                        Target.money("closed-won")
                                .responsible(SALES)
                                .metric("revenue")
                                .atLeast(chf("1200000"))
                                .window(WindowRule.quarterly())
                                .weight(new BigDecimal("2.5"))
                                .consequence("Sales reviews every open offer with the board.")
                                .build(),
                        salesShare("deal-close-rate", "close-rate", "0.25", WindowRule.quarterly()),
                        salesShare("sql-response", "response", "0.95", WindowRule.monthly()),
                        salesShare("hot-lead-response", "hot-response", "0.9", WindowRule.weekly()),
                        salesShare("contact-attempts", "attempts", "0.8", WindowRule.yearly()),
                        salesShare("rejection-reasons", "reasons", "0.9", WindowRule.wholeAgreement()),
                        salesShare("deal-feedback", "feedback", "0.9", WindowRule.monthly()))
                .build();
    }

    private static Target share(String id, String metric, String atLeast, WindowRule window) {
        return Target.share(id)
                .responsible(MARKETING)
                .metric(metric)
                .atLeast(new BigDecimal(atLeast))
                .window(window)
                .build();
    }

    private static Target salesShare(String id, String metric, String atLeast, WindowRule window) {
        return Target.share(id)
                .responsible(SALES)
                .metric(metric)
                .atLeast(new BigDecimal(atLeast))
                .window(window)
                .build();
    }

    private static FunnelNumbers numbers(String lead, String message) {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        int[] sqls = {131, 118, 140, 122, 41};
        for (int month = 1; month <= sqls.length; month++) {
            WindowNumbers.Builder window = WindowNumbers.builder()
                    .count("sqls", sqls[month - 1])
                    .ratio("acceptance", sqls[month - 1] - 9L, sqls[month - 1])
                    .ratio("completeness", sqls[month - 1] - (month == 3 ? 2L : 0), sqls[month - 1])
                    .putMeasurement("response", timing(lead, month))
                    .timing("feedback", 20 + month, month / 3);
            if (month < 4) {
                window.delivered("report", LocalDate.of(2026, month + 1, 4 + month));
            }
            numbers.putWindow(DateRange.parse("2026-0" + month), window.build());
        }
        for (int week = 10; week <= 20; week++) {
            numbers.putWindow(
                    DateRange.parse("2026-W" + week),
                    WindowNumbers.builder().timing("hot-response", 12, week % 4).build());
        }
        return numbers.putWindow(
                        DateRange.parse("2026-Q1"),
                        WindowNumbers.builder()
                                .amount("pipeline", chf("412000"))
                                .amount("revenue", chf("1150000"))
                                .ratio("mql-to-sql", 389, 1204)
                                .ratio("close-rate", 24, 96)
                                .build())
                .putWindow(
                        DateRange.parse("2026-Q2"),
                        WindowNumbers.builder()
                                .amount("pipeline", chf("340000"))
                                .putMeasurement(
                                        "revenue",
                                        Amount.builder()
                                                .total(chf("566800.50"))
                                                .addUnconverted(Money.parse("USD 88000"))
                                                .unvalued(2)
                                                .build())
                                .putMeasurement("mql-to-sql", unconverted(lead))
                                .ratio("close-rate", 17, 60)
                                .build())
                .putWindow(
                        DateRange.parse("2026-H1"),
                        WindowNumbers.builder()
                                .amountShare("marketing-share", chf("900000"), chf("1716800.50"))
                                .build())
                .putWindow(DateRange.parse("2026"), year())
                .account(account(lead, message))
                .build();
    }

    private static WindowNumbers year() {
        return WindowNumbers.builder()
                .ratio("attempts", 71, 92)
                .count("stage:contact", 9_412)
                .count("stage:lead", 4_180)
                .count("stage:mql", 1_803)
                .count("stage:sql", 552)
                .count("stage:customer", 41)
                .ratio("rate:MQL to SQL", 552, 1_803)
                .ratio("funnel:deals", 41, 156)
                .putMeasurement(
                        "funnel:revenue",
                        Amount.builder()
                                .total(chf("1716800.50"))
                                .addUnconverted(Money.parse("USD 88000"))
                                .unvalued(2)
                                .build())
                .build();
    }

    private static Timing timing(String lead, int month) {
        Timing.Builder timing = Timing.builder()
                .within(110L + month)
                .late(4L + month % 3)
                .overdue(month == 5 ? 3 : 1)
                .pending(month == 5 ? 6 : 0)
                .unmeasured(month == 5 ? 4 : 0)
                .minutes(MinuteHistogram.of(Map.of(12, 30L, 47, 50L, 140, 25L, 236, 6L, 410, 5L)));
        for (int k = 0; k < 4; k++) {
            timing.addCases(LeadCase.builder()
                    .lead(lead + month + "-" + k)
                    .kind(k < 2 ? LeadCase.Kind.OVERDUE : LeadCase.Kind.LATE)
                    .at(Instant.parse("2026-0" + month + "-04T08:15:00Z"))
                    .took(Duration.ofMinutes(2_730 - 400L * k))
                    .build());
        }
        return timing.build();
    }

    private static Ratio unconverted(String lead) {
        return Ratio.builder()
                .part(163)
                .whole(599)
                .addCases(LeadCase.builder()
                        .lead(lead + "977")
                        .kind(LeadCase.Kind.NOT_CONVERTED)
                        .at(Instant.parse("2026-04-02T09:00:00Z"))
                        .build())
                .build();
    }

    private static LeadAccount account(String lead, String message) {
        LeadAccount.Builder account =
                LeadAccount.builder().counted(9_398).outside(37).skipped(14).issueCount(62);
        for (long line = 1; line <= 24; line++) {
            account.addIssues(LeadIssue.builder()
                    .line(line * 317)
                    .lead(lead + line)
                    .code(line % 3 == 0 ? "id-missing" : "response-before-start")
                    .message("responded at 2026-02-03T08:00:00Z, before it was handed over: " + message)
                    .effect(line % 3 == 0 ? LeadIssue.Effect.SKIPPED : LeadIssue.Effect.IGNORED)
                    .build());
        }
        return account.build();
    }

    private static Money chf(String amount) {
        return Money.of(CHF, new BigDecimal(amount));
    }
}
