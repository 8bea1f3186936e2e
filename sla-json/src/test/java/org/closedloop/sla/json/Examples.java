package org.closedloop.sla.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.FrameworkAttributes;
import org.closedloop.sla.agreement.PartyAttributes;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.RenewalAttributes;
import org.closedloop.sla.agreement.ReportingAttributes;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.breakdown.BreakdownSpan;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.ValueCount;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.forecast.Forecaster;
import org.closedloop.sla.forecast.OmittedForecast;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.lifecycle.AgreementHistory;
import org.closedloop.sla.lifecycle.HistoryEvaluator;
import org.closedloop.sla.lifecycle.HistoryScorecard;
import org.closedloop.sla.lifecycle.Succession;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.worklist.DueLead;
import org.closedloop.sla.worklist.DueList;
import org.closedloop.sla.worklist.DueState;
import org.closedloop.sla.worklist.NotDue;
import org.joda.money.Money;

/** One value or two of every kind of document, by the name of its golden file. */
final class Examples {

    static final Map<String, Object> ALL = new LinkedHashMap<>();

    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    static {
        ALL.put("agreement-small", SlaFixtures.smallAgreement());
        ALL.put("agreement-full", SlaFixtures.fullAgreement());
        ALL.put("draft", draft());
        ALL.put("calendar", SlaFixtures.zurichCalendar());
        ALL.put("lead", lead());
        ALL.put("lead-dates", leadOfDates());
        ALL.put("lead-recycled", recycledLead());
        ALL.put("numbers", numbers());
        ALL.put("scorecard", scorecard());
        ALL.put("history-scorecard", historyScorecard());
        ALL.put("mapping-hubspot", SlaFixtures.hubSpotMapping());
        ALL.put("mapping-salesforce", salesforce());
        ALL.put("agreement-complete", SlaFixtures.completeAgreement());
        ALL.put("import-profile", importProfile());
        ALL.put("forecast", forecast());
        ALL.put("plan", SlaFixtures.plan());
        ALL.put("due-list", dueList());
        ALL.put("exclusions", exclusions());
        ALL.put("breakdown", breakdown());
    }

    private Examples() {}

    /** A draft with a hole of every kind: no value, half a period, a placeholder, a clause that is only begun. */
    static AgreementDraft draft() {
        Agreement full = SlaFixtures.fullAgreement();
        return AgreementDraft.builder()
                .id("acme-2027")
                .version(2)
                .company("[COMPANY]")
                .language(Locale.ENGLISH)
                .scope(ClauseDraft.of(ScopeAttributes.SCOPE)
                        .with(ScopeAttributes.START, LocalDate.of(2027, 1, 1))
                        .with(ScopeAttributes.REGION, "Switzerland"))
                .parties(List.of(
                        ClauseDraft.of(PartyAttributes.PARTY, full.getParties().get(0)),
                        ClauseDraft.ofSide(PartyAttributes.PARTY, Role.SALES)
                                .with(PartyAttributes.REPRESENTATIVE, "[NAME SALES]")))
                .framework(ClauseDraft.of(FrameworkAttributes.FRAMEWORK))
                .definitions(full.getDefinitions().withTerms())
                .targets(full.getTargets().subList(0, 2))
                .posts(List.of(
                        ClauseDraft.of(PostAttributes.POST, full.getPosts().get(0)),
                        ClauseDraft.ofSide(PostAttributes.POST, Role.SALES)
                                .with(PostAttributes.HOLDER, "Sam Frei")
                                .with(PostAttributes.END, LocalDate.of(2027, 12, 31))))
                .reporting(ClauseDraft.of(ReportingAttributes.REPORTING).with(ReportingAttributes.DEADLINE_DAYS, 5))
                .renewal(ClauseDraft.of(RenewalAttributes.RENEWAL).with(RenewalAttributes.MODE, Renewal.Mode.AUTOMATIC))
                .build();
    }

    /** A period and leads, recorded by both sides and by one. */
    static Exclusions exclusions() {
        return Exclusions.of(
                "acme-2026",
                RecordedExclusion.of(
                        TargetExclusion.ofPeriod(
                                        "crm-outage", "The CRM was down.", DateRange.parse("2026-03-09/2026-03-11"))
                                .withTargets("sql-response"),
                        LocalDate.of(2026, 3, 16),
                        "Mia Keller",
                        "Sam Frei"),
                RecordedExclusion.builder()
                        .exclusion(TargetExclusion.builder()
                                .id("tests")
                                .reason("Our own tests.")
                                .addLeads("L-0001", "L-0002")
                                .addRejectionReasons("spam")
                                .addSources("web")
                                .addSegments("other")
                                .build())
                        .on(LocalDate.of(2026, 4, 1))
                        .putAgreedBy(Role.SALES, "Sam Frei")
                        .build());
    }

    /** A list with a lead in every state, and a record of every kind that is not due. */
    static DueList dueList() {
        DueLead overdue = DueLead.builder()
                .lead("L-0007")
                .state(DueState.OVERDUE)
                .metric("hot-response")
                .startedAt(EventTime.at(Instant.parse("2026-03-02T08:00:00Z")))
                .deadline(Instant.parse("2026-03-02T08:30:00Z"))
                .overdueBy(Duration.ofMinutes(510))
                .priority("hot")
                .owner("Sam Frei")
                .build();
        DueLead due = DueLead.builder()
                .lead("L-0008")
                .state(DueState.DUE)
                .metric("response")
                .startedAt(EventTime.at(Instant.parse("2026-03-03T07:00:00Z")))
                .deadline(Instant.parse("2026-03-03T11:00:00Z"))
                .timeLeft(Duration.ofHours(2))
                .build();
        return DueList.builder()
                .agreement("acme-2026")
                .version(1)
                .at(Instant.parse("2026-03-03T09:00:00Z"))
                .zone(ZoneId.of("Europe/Zurich"))
                .open(5)
                .overdue(1)
                .addLeads(
                        overdue,
                        due,
                        DueLead.builder()
                                .lead("L-0009")
                                .state(DueState.UNTIMED)
                                .metric("response")
                                .startedAt(EventTime.on(MARCH_3))
                                .build(),
                        due.withLead("L-0010").withState(DueState.PAUSED))
                .putNotDue(NotDue.TOUCHED, 120)
                .putNotDue(NotDue.NOT_STARTED, 31)
                .skipped(1)
                .issues(numbers().getAccount().orElseThrow().getIssues())
                .build();
    }

    /** Masked, with a lead without owner, a group that is not listed, and a record that could not be read. */
    static Breakdown breakdown() {
        BreakdownCounter counter = BreakdownCounter.of(
                SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar()),
                LocalDate.of(2026, 3, 31),
                ExchangeRates.none(),
                List.of(Dimension.of("owner"), Dimension.of("segment")),
                3);
        counter.add(answered("L-0001", "Anna Meier", 30));
        counter.add(answered("L-0002", "Anna Meier", 400));
        counter.add(answered("L-0003", "Ben Huber", 20));
        counter.add(answered("L-0004", "", 500));
        counter.add(answered("L-0005", "Zoe Frei", 10));
        counter.note(numbers().getAccount().orElseThrow().getIssues().get(0));
        return counter.finish(BreakdownSpan.WINDOWS).masked();
    }

    private static Lead answered(String id, String owner, int minutes) {
        Instant handedOver = Instant.parse("2026-03-03T08:00:00Z");
        return Lead.builder()
                .id(id)
                .segment("enterprise")
                .putField("owner", owner)
                .putStage(Stage.SQL, handedOver)
                .handedOverAt(handedOver)
                .firstTouchAt(handedOver.plus(Duration.ofMinutes(minutes)))
                .build();
    }

    /** A profile with a property of every state and listing. */
    static ImportProfile importProfile() {
        PropertyProfile status = PropertyProfile.builder()
                .kind(RecordKind.LEAD)
                .property("Status")
                .state(PropertyProfile.State.READ)
                .readAs(List.of("lead.stages.sql", "lead.handedOverAt"))
                .records(120)
                .filled(118L)
                .listing(PropertyProfile.Listing.ALL)
                .values(List.of(
                        ValueCount.builder().value("New").records(78).build(),
                        ValueCount.builder()
                                .value("Qualified")
                                .records(40)
                                .addTakenFor("lead.stages.sql", "lead.handedOverAt")
                                .build()))
                .build();
        PropertyProfile created = PropertyProfile.builder()
                .kind(RecordKind.LEAD)
                .property("Created Date")
                .state(PropertyProfile.State.READ)
                .readAs(List.of("lead.createdAt"))
                .records(120)
                .filled(120L)
                .unreadable(3)
                .instants(110)
                .days(7)
                .build();
        PropertyProfile source = created.withProperty("Lead Source")
                .withReadAs("lead.source")
                .withUnreadable(0)
                .withInstants(0)
                .withDays(0)
                .withListing(PropertyProfile.Listing.TOO_MANY);
        PropertyProfile missing = PropertyProfile.builder()
                .kind(RecordKind.DEAL)
                .property("Close Date")
                .state(PropertyProfile.State.NEVER_SEEN)
                .readAs(List.of("deal.closedAt"))
                .records(31)
                .filled(0L)
                .nearName("Closed Date")
                .build();
        return ImportProfile.builder()
                .counts(Map.of(RecordKind.LEAD, RecordCount.of(120, 0, 2)))
                .issueCounts(Map.of(ImportReason.TIME_UNREADABLE, 3L))
                .properties(List.of(
                        status,
                        created,
                        source,
                        missing,
                        missing.withProperty("Closed Date")
                                .withState(PropertyProfile.State.UNMAPPED)
                                .withReadAs()
                                .withFilled(Optional.empty())
                                .withNearName("Close Date")))
                .stages(Map.of("sql", 40L))
                .outcomes(Map.of("won", 12L))
                .currencies(Map.of("CHF", 12L))
                .build();
    }

    /** The standard, and a firm's own fields in the form of every source that the other example has not. */
    static CrmMapping salesforce() {
        CrmMapping standard = CrmMapping.salesforce(ZoneId.of("Europe/Berlin"));
        Map<Stage, List<TimeSource>> stages = new LinkedHashMap<>();
        stages.put(Stage.LEAD, List.of(TimeSource.at("CreatedDate")));
        stages.put(Stage.SQL, List.of(TimeSource.entered("Status", "Qualified"), TimeSource.at("SQL_Date__c")));
        stages.put(Stage.OPPORTUNITY, List.of(TimeSource.at("ConvertedDate")));
        return standard.withId("acme-salesforce")
                .withLead(standard.getLead()
                        .withStages(stages)
                        .withHandedOverAt(TimeSource.after("CreatedDate", "Millis_To_Hand_Over__c")))
                .withExclusions(
                        Exclusion.of(PropertyTest.of("Email", PropertyTest.Comparison.STARTS_WITH, "test@"), "test"))
                .withFormat(ExportFormat.builder()
                        .addTimePatterns("dd.MM.yyyy HH:mm")
                        .language(Locale.GERMAN)
                        .decimalSeparator(",")
                        .cellSeparator(";")
                        .charset("windows-1252")
                        .build());
    }

    static Lead lead() {
        return Lead.builder()
                .id("L-0042")
                .createdAt(Instant.parse("2026-03-01T23:59:59.123Z"))
                .source("webinar")
                .segment("sme")
                .priority("hot")
                .putStage(Stage.MQL, Instant.parse("2026-03-02T08:15:00Z"))
                .putStage(Stage.SQL, Instant.parse("2026-03-03T09:00:00Z"))
                .handedOverAt(Instant.parse("2026-03-03T09:00:00Z"))
                .acceptedAt(Instant.parse("2026-03-03T10:00:00Z"))
                .rejection(Rejection.of(Instant.parse("2026-03-20T10:00:00Z"), "No budget: \"maybe next year\""))
                .firstTouchAt(Instant.parse("2026-03-03T10:20:00Z"))
                .addAttempts(Instant.parse("2026-03-03T10:20:00Z"))
                .addAttempts(Instant.parse("2026-03-04T10:20:00Z"))
                .addPauses(
                        Pause.between(Instant.parse("2026-03-05T08:00:00Z"), Instant.parse("2026-03-09T08:00:00Z")),
                        Pause.since(Instant.parse("2026-03-19T08:00:00Z")))
                .deal(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .amount(Money.parse("CHF 18000.00"))
                        .closedAt(Instant.parse("2026-03-12T10:00:00Z"))
                        .reportedBackAt(Instant.parse("2026-03-13T10:00:00Z"))
                        .build())
                .addTouches(Touch.of(Instant.parse("2026-02-03T09:00:00Z"), Role.MARKETING, "webinar"))
                .putField("email", "k.muster@example.org")
                .putField("phone", "")
                .build();
    }

    /** A lead that was rejected, recycled, and disqualified in its second cycle. */
    static Lead recycledLead() {
        return Lead.builder()
                .id("L-0077")
                .createdAt(Instant.parse("2026-03-01T09:00:00Z"))
                .putStage(Stage.SQL, Instant.parse("2026-03-03T09:00:00Z"))
                .handedOverAt(Instant.parse("2026-03-03T09:00:00Z"))
                .rejection(Rejection.of(Instant.parse("2026-03-04T10:00:00Z"), "no budget"))
                .addCycles(LeadCycle.builder()
                        .startedAt(Instant.parse("2026-06-01T08:00:00Z"))
                        .putStage(Stage.SQL, Instant.parse("2026-06-03T09:00:00Z"))
                        .handedOverAt(Instant.parse("2026-06-03T09:00:00Z"))
                        .acceptedAt(Instant.parse("2026-06-03T11:00:00Z"))
                        .firstTouchAt(Instant.parse("2026-06-03T10:20:00Z"))
                        .addAttempts(Instant.parse("2026-06-03T10:20:00Z"))
                        .addPauses(Pause.since(Instant.parse("2026-06-04T08:00:00Z")))
                        .disqualification(Disqualification.of(Instant.parse("2026-06-05T08:00:00Z"), "competitor"))
                        .build())
                .build();
    }

    /** As a CRM has it that keeps dates where others keep times. */
    static Lead leadOfDates() {
        return Lead.builder()
                .id("00Q5g00000AbCdE")
                .createdAt(Instant.parse("2026-03-01T09:30:00Z"))
                .putStage(Stage.MQL, Instant.parse("2026-03-01T10:00:00Z"))
                .putStage(Stage.SQL, EventTime.on(MARCH_3))
                .handedOverAt(EventTime.on(MARCH_3))
                .addAttempts(EventTime.on(MARCH_3))
                .deal(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .closedAt(EventTime.on(LocalDate.of(2026, 3, 12)))
                        .build())
                .addTouches(Touch.of(EventTime.on(LocalDate.of(2026, 2, 3)), Role.MARKETING, "webinar"))
                .build();
    }

    static FunnelNumbers numbers() {
        LeadCase late = LeadCase.builder()
                .lead("L-0007")
                .kind(LeadCase.Kind.LATE)
                .at(Instant.parse("2026-03-04T08:00:00Z"))
                .took(Duration.ofMinutes(312))
                .build();
        return FunnelNumbers.builder()
                .asOf(LocalDate.of(2026, 3, 31))
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder()
                                .count("sqls", 118)
                                .putMeasurement(
                                        "pipeline",
                                        Amount.builder()
                                                .total(Money.parse("CHF 402000.00"))
                                                .addUnconverted(Money.parse("EUR 900.50"))
                                                .unvalued(2)
                                                .build())
                                .ratio("acceptance", 110, 118)
                                .amountShare("marketing-share", Money.parse("CHF 40.00"), Money.parse("CHF 100.00"))
                                .putMeasurement(
                                        "response",
                                        Timing.builder()
                                                .within(110)
                                                .late(1)
                                                .overdue(2)
                                                .pending(3)
                                                .unmeasured(2)
                                                .minutes(MinuteHistogram.of(Map.of(12, 110L, 312, 1L)))
                                                .addCases(late)
                                                .build())
                                .delivered("report", LocalDate.of(2026, 4, 3))
                                .build())
                .account(LeadAccount.builder()
                        .counted(118)
                        .outside(4)
                        .skipped(1)
                        .issueCount(1)
                        .addIssues(LeadIssue.builder()
                                .line(17)
                                .lead("L-0017")
                                .code("SLA-J04")
                                .message("/createdAt: expected a time, but was a string: `yesterday`")
                                .effect(LeadIssue.Effect.SKIPPED)
                                .build())
                        .build())
                .build();
    }

    static Scorecard scorecard() {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-01"),
                        WindowNumbers.builder()
                                .count("sqls", 131)
                                .timing("response", 120, 11)
                                .build())
                .putWindow(
                        DateRange.parse("2026-02"),
                        WindowNumbers.builder()
                                .count("sqls", 40)
                                .timing("response", 39, 1)
                                .build())
                .build();
        return SlaEvaluator.evaluate(
                SlaFixtures.smallAgreement()
                        .withScope(SlaFixtures.smallAgreement().getScope().withPeriod(DateRange.parse("2026-Q1")))
                        .resolve(SlaFixtures.zurichCalendar()),
                numbers,
                LocalDate.of(2026, 2, 10));
    }

    /** Forecasts with every attribute, and an omission. */
    static Forecast forecast() {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        FunnelNumbers.Builder history = FunnelNumbers.builder();
        for (int month = 1; month <= 3; month++) {
            history.putWindow(
                    DateRange.parse("2025-0" + month),
                    WindowNumbers.builder()
                            .count("sqls", 120 + month)
                            .timing("response", 110 + month, 7)
                            .build());
        }
        numbers.putWindow(
                DateRange.parse("2026-02"),
                WindowNumbers.builder()
                        .count("sqls", 40)
                        .timing("response", 34, 6)
                        .build());
        history.putWindow(
                DateRange.parse("2026-W06"),
                WindowNumbers.builder().timing("response", 15, 5).build());
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        Forecast forecast = Forecaster.forecast(
                terms, SlaEvaluator.evaluate(terms, numbers.build(), LocalDate.of(2026, 2, 10)), history.build());
        return forecast.withOmissions(
                OmittedForecast.of("closed-won", DateRange.parse("2026-Q1"), OmittedForecast.Reason.NO_AMOUNTS));
    }

    /** The first quarter, amended from February on: other weights, and another target in the end. */
    static HistoryScorecard historyScorecard() {
        Agreement first = SlaFixtures.smallAgreement()
                .withScope(SlaFixtures.smallAgreement().getScope().withPeriod(DateRange.parse("2026-Q1")))
                .withSignatures(
                        Signature.of(Role.MARKETING, "Mia Keller", LocalDate.of(2025, 12, 10))
                                .withDigest("sha256-v1:aa"),
                        Signature.of(Role.SALES, "Sam Frei", LocalDate.of(2025, 12, 12))
                                .withDigest("sha256-v1:aa"));
        Agreement second = Succession.amend(
                        first,
                        LocalDate.of(2026, 2, 1),
                        terms -> terms.withTargets(
                                        ((VolumeTarget) terms.getTargets().get(0))
                                                .withAtLeast(140)
                                                .withWeight(BigDecimal.valueOf(2)))
                                .withMetrics(terms.getMetrics().get(0)))
                .withSignatures(first.getSignatures());
        return HistoryEvaluator.evaluate(
                AgreementHistory.of(first, second),
                version -> version.resolve(SlaFixtures.zurichCalendar()),
                terms -> FunnelNumbers.builder()
                        .putWindow(
                                DateRange.parse("2026-01"),
                                WindowNumbers.builder().count("sqls", 131).build())
                        .putWindow(
                                DateRange.parse("2026-02"),
                                WindowNumbers.builder().count("sqls", 40).build())
                        .build(),
                LocalDate.of(2026, 2, 10));
    }
}
