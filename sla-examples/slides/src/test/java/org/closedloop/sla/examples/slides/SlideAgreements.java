package org.closedloop.sla.examples.slides;

import static org.closedloop.sla.funnel.Role.INSIDE_SALES;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
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
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Agreements and a calendar, built with sla-core alone. */
final class SlideAgreements {

    private static final DateRange YEAR_2026 = DateRange.parse("2026");
    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private SlideAgreements() {}

    /**
     * An office in Zurich: Monday to Friday, 8 to 12 and 13 to 17, with three holidays of 2026 and Christmas Eve's half
     * day.
     */
    static BusinessCalendar calendar() {
        return BusinessCalendar.builder()
                .id("zurich")
                .zone(ZoneId.of("Europe/Zurich"))
                .workingDays("08:00-12:00", "13:00-17:00")
                .holiday(LocalDate.of(2026, 1, 1), "Neujahr")
                .holiday(LocalDate.of(2026, 4, 3), "Karfreitag")
                .holiday(LocalDate.of(2026, 12, 25), "Weihnachten")
                .replacedDay(LocalDate.of(2026, 12, 24), "08:00-12:00")
                .build();
    }

    /** A minimal agreement: each side has one target. */
    static Agreement small() {
        return Agreement.builder()
                .id("acme-2026")
                .company("Acme AG")
                .language(Locale.ENGLISH)
                .scope(Scope.builder()
                        .period(YEAR_2026)
                        .zone(ZoneId.of("Europe/Zurich"))
                        .region("Switzerland")
                        .calendar("zurich")
                        .build())
                .addParties(
                        Party.of(MARKETING, "Inbound Marketing", "Mia Keller"),
                        Party.of(SALES, "Inbound Sales", "Sam Frei"))
                .definitions(Definitions.builder()
                        .addStages(
                                FunnelStage.of(Stage.MQL, "Fits the profile and asked for more."),
                                FunnelStage.of(Stage.SQL, "Has a need, a budget and a date."))
                        .build())
                .addMetrics(
                        StageCount.of("sqls", Stage.SQL),
                        ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER))
                .addTargets(
                        Target.volume("sql-volume")
                                .responsible(MARKETING)
                                .metric("sqls")
                                .atLeast(120)
                                .window(WindowRule.monthly())
                                .build(),
                        Target.share("sql-response")
                                .responsible(SALES)
                                .metric("response")
                                .atLeast(new BigDecimal("0.95"))
                                .window(WindowRule.monthly())
                                .build())
                .addPosts(
                        Post.of(MARKETING, "Mia Keller", "Max Roth", YEAR_2026),
                        Post.of(SALES, "Sam Frei", "Sara Graf", YEAR_2026))
                .build();
    }

    /** An agreement that exercises every clause, every metric and every kind of target. */
    static Agreement full() {
        return small().withId("acme-full-2026")
                .withVersion(2)
                .withPredecessor("acme-full-2025/1")
                .withTitle("Service Level Agreement between Marketing and Sales")
                .withPurpose("Both functions commit to sustained, plannable and profitable growth.")
                .withScope(small().getScope().withGroup("Acme Group").withSubgroup("Acme Machines"))
                .withParties(
                        Party.of(MARKETING, "Inbound Marketing", "Mia Keller"),
                        Party.of(SALES, "Inbound Sales", "Sam Frei"),
                        Party.of(INSIDE_SALES, "Inside Sales Development", "Ida Wyss"))
                .withFramework(Framework.builder()
                        .system("Acme Revenue Engine")
                        .addAdoptedBy(MARKETING, SALES, INSIDE_SALES)
                        .document("Annex A: system description")
                        .documentDate(LocalDate.of(2025, 11, 3))
                        .build())
                .withDefinitions(fullDefinitions())
                .withMetrics(
                        StageCount.of("sqls", Stage.SQL),
                        StageCount.builder()
                                .id("webinar-mqls")
                                .stage(Stage.MQL)
                                .leads(LeadFilter.builder()
                                        .addSources("webinar")
                                        .build())
                                .build(),
                        LeadValue.builder()
                                .id("pipeline")
                                .stage(Stage.SQL)
                                .putWorth("enterprise", SegmentWorth.of(new BigDecimal("0.2"), chf("60000")))
                                .putWorth("sme", SegmentWorth.of(new BigDecimal("0.3"), chf("9000")))
                                .build(),
                        Conversion.of("mql-to-sql", Stage.MQL, Stage.SQL, ConversionBasis.COHORT),
                        Acceptance.of("acceptance"),
                        CloseRate.of("close-rate"),
                        Revenue.of("revenue"),
                        AttributedShare.of("marketing-share", MARKETING),
                        ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER),
                        ResponseTime.builder()
                                .id("hot-response")
                                .within(TimeLimit.minutes(30))
                                .from(ClockStart.HAND_OVER)
                                .leads(LeadFilter.builder().addPriorities("hot").build())
                                .build(),
                        ContactAttempts.of("attempts", 5),
                        RejectionReasons.of("reasons"),
                        Feedback.of("feedback", TimeLimit.businessDays(1)),
                        Completeness.of("completeness", "email", "company"),
                        ReportDelivery.of("report", 5))
                .withTargets(
                        Target.volume("sql-volume")
                                .responsible(MARKETING)
                                .metric("sqls")
                                .atLeast(120)
                                .window(WindowRule.monthly())
                                .weight(new BigDecimal("3"))
                                .tolerance(new BigDecimal("0.05"))
                                .consequence("Marketing moves budget into search until the gap is closed.")
                                .build(),
                        Target.volume("webinar-volume")
                                .responsible(MARKETING)
                                .metric("webinar-mqls")
                                .atLeast(20)
                                .window(WindowRule.halfYearly())
                                .build(),
                        Target.money("pipeline-value")
                                .responsible(MARKETING)
                                .metric("pipeline")
                                .atLeast(chf("400000"))
                                .window(WindowRule.quarterly())
                                .build(),
                        share("mql-quality", MARKETING, "mql-to-sql", "0.3", WindowRule.quarterly()),
                        share("sql-acceptance", MARKETING, "acceptance", "0.9", WindowRule.monthly()),
                        share("lead-completeness", MARKETING, "completeness", "1", WindowRule.monthly()),
                        share("marketing-sourced", MARKETING, "marketing-share", "0.4", WindowRule.quarterly()),
                        share("deal-close-rate", SALES, "close-rate", "0.25", WindowRule.quarterly()),
                        Target.money("closed-won")
                                .responsible(SALES)
                                .metric("revenue")
                                .atLeast(chf("1200000"))
                                .window(WindowRule.quarterly())
                                .weight(new BigDecimal("3"))
                                .build(),
                        share("sql-response", SALES, "response", "0.95", WindowRule.monthly()),
                        share("hot-lead-response", INSIDE_SALES, "hot-response", "0.9", WindowRule.weekly()),
                        share("contact-attempts", SALES, "attempts", "0.8", WindowRule.quarterly()),
                        share("rejection-reasons", SALES, "reasons", "0.9", WindowRule.quarterly()),
                        share("deal-feedback", SALES, "feedback", "0.9", WindowRule.monthly()),
                        Target.delivery("monthly-report")
                                .responsible(MARKETING)
                                .metric("report")
                                .window(WindowRule.monthly())
                                .build())
                .withPosts(
                        Post.of(MARKETING, "Mia Keller", "Max Roth", YEAR_2026),
                        Post.of(SALES, "Sam Frei", "Sara Graf", DateRange.parse("2026-H1")),
                        Post.of(SALES, "Sara Graf", "Sven Moser", DateRange.parse("2026-H2")))
                .withReporting(Reporting.builder()
                        .addChannels("HubSpot dashboard")
                        .cadence(WindowLength.WEEK)
                        .addAudience("Executive board", "Heads of department")
                        .deadlineDays(5)
                        .build())
                .withReview(Review.builder()
                        .interval(Period.ofMonths(1))
                        .firstDate(LocalDate.of(2026, 1, 15))
                        .addParticipants("Mia Keller", "Sam Frei")
                        .build())
                .withRenewal(Renewal.builder()
                        .date(LocalDate.of(2027, 1, 1))
                        .mode(Renewal.Mode.BY_CONSENT)
                        .notice(Period.ofMonths(3))
                        .nextPeriod(Period.ofYears(1))
                        .build())
                .withSignatures(
                        Signature.of(MARKETING, "Mia Keller", LocalDate.of(2025, 12, 10)),
                        Signature.of(SALES, "Sam Frei", LocalDate.of(2025, 12, 12)));
    }

    private static Definitions fullDefinitions() {
        return Definitions.builder()
                .addStages(
                        FunnelStage.of(Stage.VISIT, "Somebody opened a page of ours."),
                        FunnelStage.of(Stage.CONTACT, "Somebody left an address."),
                        FunnelStage.of(Stage.LEAD, "A contact who asked for something."),
                        FunnelStage.of(Stage.of("pql"), "A lead that uses the trial."),
                        FunnelStage.of(Stage.MQL, "Fits the profile and asked for more."),
                        FunnelStage.builder()
                                .stage(Stage.SQL)
                                .meaning("Has a need, a budget and a date.")
                                .addCriteria("Budget confirmed", "Decision within six months")
                                .build(),
                        FunnelStage.of(Stage.OPPORTUNITY, "A deal is being talked about."),
                        FunnelStage.of(Stage.CUSTOMER, "The contract is signed."))
                .addConversionRates(
                        ConversionRate.builder()
                                .name("MQL to SQL")
                                .from(Stage.MQL)
                                .to(Stage.SQL)
                                .basis(ConversionBasis.COHORT)
                                .build(),
                        ConversionRate.builder()
                                .name("SQL to customer")
                                .from(Stage.SQL)
                                .to(Stage.CUSTOMER)
                                .basis(ConversionBasis.PERIOD)
                                .build())
                .closeRate("Deals won, of all deals closed.")
                .attribution(AttributionTerms.of(AttributionModel.uShaped(), Duration.ofDays(180)))
                .addDealStages(
                        DealStage.of("Qualified", DealOutcome.OPEN).withProbability(new BigDecimal("0.2")),
                        DealStage.of("Offer", DealOutcome.OPEN).withProbability(new BigDecimal("0.6")),
                        DealStage.of("Closed-Won", DealOutcome.WON).withProbability(BigDecimal.ONE),
                        DealStage.of("Closed-Lost", DealOutcome.LOST).withProbability(BigDecimal.ZERO))
                .revenue(RevenueDefinition.net(CHF, "On the day on which the contract is signed."))
                .addTerms(Term.of("Hot lead", "A lead that asked for a call back."))
                .build();
    }

    private static Target share(String id, Role responsible, String metric, String atLeast, WindowRule window) {
        return Target.share(id)
                .responsible(responsible)
                .metric(metric)
                .atLeast(new BigDecimal(atLeast))
                .window(window)
                .build();
    }

    private static Money chf(String amount) {
        return Money.of(CHF, new BigDecimal(amount));
    }
}
