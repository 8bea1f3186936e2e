package org.closedloop.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;
import static org.closedloop.sla.metric.ClockStart.HAND_OVER;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.breakdown.BreakdownSpan;
import org.closedloop.sla.breakdown.GroupNames;
import org.closedloop.sla.breakdown.GroupResult;
import org.closedloop.sla.breakdown.WindowBreakdown;
import org.closedloop.sla.constraint.Advice;
import org.closedloop.sla.constraint.Warnings;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.forecast.Forecaster;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.DisqualificationCount;
import org.closedloop.sla.metric.FieldFilter;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.NonRejection;
import org.closedloop.sla.metric.Reacceptance;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.report.HtmlReport;
import org.closedloop.sla.report.ReportDetails;
import org.closedloop.sla.schedule.Obligation;
import org.closedloop.sla.schedule.ObligationSchedule;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.worklist.DueLead;
import org.closedloop.sla.worklist.DueList;
import org.closedloop.sla.worklist.OpenLeadFinder;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The README's code is this code, so it compiles and does what the README says. */
class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/org/closedloop/sla/ReadmeTest.java");
    private static final Path README = Path.of("../README.md");
    private static final Path OF_CORE = Path.of("README.md");

    @Test
    void a_metric_has_a_time_and_a_filter() {
        Metric rate = Conversion.within("mql-to-sql", Stage.MQL, Stage.SQL, TimeLimit.calendarDays(90));
        Metric cycle = SalesCycle.from("sales-cycle", Stage.SQL, TimeLimit.calendarDays(90));
        Metric ofTeam = StageCount.of("team-sqls", Stage.SQL)
                .withLeads(LeadFilter.builder()
                        .addFields(FieldFilter.of("owner", "Anna Meier", "Ben Huber"))
                        .addBlank("owner")
                        .build());

        assertThat(rate.requirement()).contains("90 calendar days");
        assertThat(cycle.stages()).containsExactly(Stage.SQL);
        assertThat(ofTeam.getLeads().valuesOf("owner")).containsExactly("Anna Meier", "Ben Huber");
    }

    @Test
    void the_smallest_agreement_reads_like_the_contract_and_is_scored() {
        // readme: agreement
        DateRange year = DateRange.parse("2026");
        Agreement agreement = Agreement.builder()
                .id("acme-2026")
                .company("Acme AG")
                .language(Locale.ENGLISH)
                .scope(Scope.of(year, ZoneId.of("Europe/Zurich"), "Switzerland", "zurich"))
                .addParties(
                        Party.of(MARKETING, "Inbound Marketing", "Mia Keller"),
                        Party.of(SALES, "Inbound Sales", "Sam Frei"))
                .definitions(Definitions.of(
                        FunnelStage.of(Stage.MQL, "Fits the profile and asked for more."),
                        FunnelStage.of(Stage.SQL, "Has a need, a budget and a date.")))
                .addMetrics(
                        StageCount.of("sqls", Stage.SQL), ResponseTime.of("response", TimeLimit.hours(4), HAND_OVER))
                .addTargets(
                        VolumeTarget.of("sql-volume", MARKETING, "sqls", 120, WindowRule.monthly()),
                        ShareTarget.of("sql-response", SALES, "response", new BigDecimal("0.95"), WindowRule.monthly()))
                .addPosts(
                        Post.of(MARKETING, "Mia Keller", "Max Roth", year),
                        Post.of(SALES, "Sam Frei", "Sara Graf", year))
                .build();
        // readme: end
        String contract = AgreementDocument.of(agreement).render(Locale.GERMAN, DocumentFormat.MARKDOWN);
        // readme: render
        String page = AgreementDocument.of(agreement).render(Locale.forLanguageTag("de-CH"), DocumentFormat.HTML);
        // readme: end
        assertThat(page).contains("<html lang=\"de-CH\"");
        // readme: parse
        Agreement edited = AgreementDocument.parse(contract).orElseThrow();
        // readme: end
        assertThat(edited).isEqualTo(agreement);
        // readme: evaluate
        BusinessCalendar calendar = BusinessCalendar.builder()
                .id("zurich")
                .zone(ZoneId.of("Europe/Zurich"))
                .workingDays("08:00-12:00", "13:00-17:00")
                .holiday(LocalDate.of(2026, 1, 1), "Neujahr")
                .build();
        FunnelNumbers slide = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder()
                                .count("sqls", 118)
                                .timing("response", 113, 5)
                                .build())
                .build();
        Scorecard scorecard = SlaEvaluator.evaluate(agreement.resolve(calendar), slide, LocalDate.of(2026, 3, 31));
        scorecard.windows().map(result -> result.explain(Locale.ENGLISH)).forEach(System.out::println);
        // readme: end
        // readme: schedule
        ObligationSchedule schedule = ObligationSchedule.of(agreement.resolve(calendar));
        for (Obligation due : schedule.during(DateRange.parse("2026-03"))) {
            System.out.println(due.getDay() + "  " + due.explain(Locale.ENGLISH));
        }
        // readme: end
        assertThat(schedule.during(DateRange.parse("2026-03")))
                .extracting(due -> due.getDay() + "  " + due.explain(Locale.ENGLISH))
                .containsExactly("2026-03-31  2026-03 ends; targets to be judged: sql-volume, sql-response.");
        assertThat(scorecard.windows().map(result -> result.explain(Locale.ENGLISH)))
                .contains(
                        "sql-volume in 2026-03 is missed: 118, at least 120 was required, short by 2.",
                        "sql-response in 2026-03 is met: 95.7%, at least 95% was required; misses used: 5 of 5"
                                + " allowed.");
    }

    @Test
    void exclusions_are_recorded() {
        Agreement agreement = SlaFixtures.smallAgreement();
        BusinessCalendar calendar = SlaFixtures.zurichCalendar();
        // readme: exclusions
        TargetExclusion outage = TargetExclusion.ofPeriod(
                        "crm-outage", "The CRM was down.", DateRange.parse("2026-03-09/2026-03-11"))
                .withTargets("sql-response");
        TargetExclusion tests = TargetExclusion.ofLeads("tests", "Our own tests.", "L-1");
        Exclusions recorded = Exclusions.of(
                "acme-2026",
                RecordedExclusion.of(outage, LocalDate.of(2026, 3, 16), "Mia Keller", "Sam Frei"),
                RecordedExclusion.of(tests, LocalDate.of(2026, 3, 16), "Mia Keller", "Sam Frei"));
        ResolvedTerms terms = agreement.resolve(calendar).withExclusions(recorded);
        // readme: end
        assertThat(terms.getExclusions()).containsExactly(outage, tests);
    }

    @Test
    void lists_whom_to_call() {
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        List<Lead> leads = List.of(Lead.builder()
                .id("L-7")
                .handedOverAt(Instant.parse("2026-03-02T07:00:00Z"))
                .build());
        // readme: due
        OpenLeadFinder finder = OpenLeadFinder.of(terms, Instant.parse("2026-03-03T09:00:00Z"), 50);
        leads.forEach(finder::add);
        DueList due = finder.finish();
        for (DueLead lead : due.getLeads()) {
            System.out.println(lead.explain(Locale.ENGLISH, due.getZone()));
        }
        // readme: end
        assertThat(due.getLeads().get(0).explain(Locale.ENGLISH, due.getZone()))
                .isEqualTo("L-7 is overdue by 6 h 0 min of working time; the deadline was 2 Mar 2026, 12:00.");
    }

    @Test
    void results_are_broken_down_by_owner() {
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        List<Lead> leads = List.of(Lead.builder()
                .id("L-7")
                .putField("owner", "Anna Meier")
                .putStage(Stage.SQL, Instant.parse("2026-03-02T07:00:00Z"))
                .handedOverAt(Instant.parse("2026-03-02T07:00:00Z"))
                .build());
        // readme: breakdown
        BreakdownCounter counter = BreakdownCounter.of(terms, LocalDate.of(2026, 3, 31), Dimension.of("owner"));
        leads.forEach(counter::add);
        Breakdown byOwner = counter.finish(BreakdownSpan.PERIOD).masked();
        GroupNames names = new GroupNames(byOwner, Locale.ENGLISH);
        WindowBreakdown responses =
                byOwner.target("sql-response").orElseThrow().current().orElseThrow();
        for (GroupResult group : responses.getGroups()) {
            System.out.println(names.of(group) + ": " + group.getActual() + " " + group.worstLeads());
        }
        // readme: end
        assertThat(responses.getGroups())
                .singleElement()
                .satisfies(group -> assertThat(names.of(group)).isEqualTo("owner 1"));
    }

    @Test
    void misses_are_judged_fairly() {
        Agreement agreement = SlaFixtures.smallAgreement();
        BusinessCalendar calendar = SlaFixtures.zurichCalendar();
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        List<Long> sqls = List.of(118L, 190L, 120L, 120L);
        for (int month = 1; month <= sqls.size(); month++) {
            numbers.putWindow(
                    DateRange.parse("2026-0" + month),
                    WindowNumbers.builder()
                            .count("sqls", sqls.get(month - 1))
                            .timing("response", month == 1 ? 95 : 76, month == 1 ? 5 : 24)
                            .build());
        }
        FunnelNumbers year = numbers.build();
        // readme: remedies
        Agreement fair = agreement
                .withReliefs(Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5")))
                .withEscalations(Escalation.builder()
                        .id("response-ladder")
                        .target("sql-response")
                        .misses(2)
                        .windows(3)
                        .addSteps(
                                EscalationStep.of(1, "Head of Sales", 5, "Explain the cause."),
                                EscalationStep.of(2, "Executive board", 10, "Present a plan."))
                        .build())
                .withAdjustments(Adjustment.malus("sql-malus", "sql-volume")
                        .amount(Money.parse("CHF 40"))
                        .monthlyCap(Money.parse("CHF 1500"))
                        .build());
        Scorecard judged = SlaEvaluator.evaluate(fair.resolve(calendar), year, LocalDate.of(2026, 4, 30));
        System.out.println(judged.explain(Locale.ENGLISH));
        judged.getViolations().forEach(violation -> System.out.println(violation.explain(Locale.ENGLISH)));
        judged.getAdjustments().forEach(due -> System.out.println(due.explain(Locale.ENGLISH)));
        // readme: end
        assertThat(judged.explain(Locale.ENGLISH))
                .isEqualTo(
                        "Acme AG as of 30 Apr 2026: score 93.1%; 4 windows met, 3 missed, 0 at risk. Excused windows:"
                                + " 1; score without relief: 92.2%.");
        assertThat(judged.getViolations())
                .extracting(violation -> violation.explain(Locale.ENGLISH))
                .containsExactly(
                        "response-ladder, violation 1: sql-response was missed in 2026-03, 2026-04; to be informed: Head of"
                                + " Sales; due by 7 May 2026: Explain the cause.");
        assertThat(judged.getAdjustments())
                .extracting(due -> due.explain(Locale.ENGLISH))
                .containsExactly(
                        "sql-malus, malus on sql-volume: Marketing owes Sales CHF 80.00 (2026-01: CHF 80.00).");
    }

    @Test
    void a_plan_computes_leads_and_windows_backwards_from_the_revenue() {
        Plan plan = Plan.builder()
                .id("acme-2026")
                .currency(CurrencyUnit.of("CHF"))
                .addGoals(PlanGoal.of(DateRange.parse("2026-Q3"), Money.parse("CHF 1200000.00"))
                        .withMarketingShare(new BigDecimal("0.4")))
                .dealSize(Money.parse("CHF 18000.00"))
                .addRates(
                        StageRate.of(Stage.MQL, Stage.SQL, new BigDecimal("0.3")),
                        StageRate.measured(Stage.SQL, Stage.CUSTOMER, Ratio.of(27, 216), DateRange.parse("2025")))
                .addDurations(StageLag.of(Stage.SQL, Stage.CUSTOMER, Period.ofMonths(6)))
                .build();
        GoalRequirement required = plan.backwards().get(0);
        required.volume(Stage.SQL).getCount(); // 214, exactly 213.333333, due in 2026-Q1
        System.out.println(required.explain(Locale.ENGLISH));

        assertThat(required.volume(Stage.SQL).getCount()).isEqualTo(214);
        assertThat(required.volume(Stage.SQL).getExact()).isEqualTo("213.333333");
        assertThat(required.volume(Stage.SQL).getDueIn()).contains(DateRange.parse("2026-Q1"));
        assertThat(Path.of("README.md")).content().contains(required.explain(Locale.ENGLISH));
    }

    @Test
    void an_open_window_is_forecast() throws IOException {
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        FunnelNumbers june = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-06"),
                        WindowNumbers.builder().count("sqls", 60).build())
                .build();
        FunnelNumbers lastYear = FunnelNumbers.builder().build();
        Scorecard scorecard = SlaEvaluator.evaluate(terms, june, LocalDate.of(2026, 6, 15));
        // readme: forecast
        Forecast forecast = Forecaster.forecast(terms, scorecard, lastYear);
        forecast.windows().map(window -> window.explain(Locale.ENGLISH)).forEach(System.out::println);
        // readme: end
        assertThat(Files.readString(OF_CORE))
                .contains(snippet("forecast"))
                .contains(forecast.windows()
                        .map(window -> window.explain(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void a_host_s_validator_finds_errors_and_other_severities_on_request() throws IOException {
        Agreement small = SlaFixtures.smallAgreement();
        VolumeTarget volume = (VolumeTarget) small.getTargets().get(0);
        Agreement agreement = small.withTargets(
                volume.withAtLeast(-3).withId("sqls"), small.getTargets().get(1));
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        // readme: host
        Validator validator = factory.getValidator();
        Set<ConstraintViolation<Agreement>> errors = validator.validate(agreement);
        Set<ConstraintViolation<Agreement>> all =
                validator.validate(agreement, Default.class, Warnings.class, Advice.class);
        for (ConstraintViolation<Agreement> violation : all) {
            Rule rule = Rule.of(violation).orElseThrow();
            System.out.println(rule.getCode() + " " + rule.getSeverity() + " " + violation.getMessage());
        }
        // readme: end
        factory.close();
        assertThat(all).hasSize(2);
        assertThat(errors)
                .extracting(error -> Rule.of(error).orElseThrow().getCode() + " " + error.getMessage())
                .containsExactly("SLA-T04 count must be positive");
        assertThat(Files.readString(OF_CORE)).contains(snippet("host"), "`SLA-T04 ERROR count must be positive`");
    }

    @Test
    void a_scorecard_is_written_as_a_page() throws IOException {
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        List<Lead> leads = List.of(Lead.builder()
                .id("1")
                .putStage(Stage.SQL, Instant.parse("2026-06-01T09:00:00Z"))
                .build());
        LocalDate asOf = LocalDate.of(2026, 6, 15);
        FunnelNumbers lastYear = FunnelNumbers.builder().build();
        // readme: report
        ResolvedTerms detailed = ReportDetails.terms(terms, asOf);
        FunnelNumbers numbers = leads.stream().collect(FunnelCounter.collector(detailed, asOf));
        Scorecard scorecard = SlaEvaluator.evaluate(detailed, numbers, asOf);
        String page = HtmlReport.of(scorecard, terms)
                .withNumbers(numbers)
                .withForecast(Forecaster.forecast(terms, scorecard, lastYear))
                .render(Locale.GERMAN);
        // readme: end
        assertThat(page).contains("<html lang=\"de\">", "<title>15.06.2026: 1</title>");
        assertThat(Files.readString(OF_CORE)).contains(snippet("report"));
    }

    @Test
    void the_pages_show_this_code() throws IOException {
        assertThat(Files.readString(README)).contains(snippet("agreement"), snippet("render"));
        assertThat(Files.readString(OF_CORE))
                .contains(
                        snippet("evaluate"),
                        snippet("parse"),
                        snippet("schedule"),
                        snippet("due"),
                        snippet("breakdown"),
                        snippet("exclusions"),
                        snippet("remedies"));
        assertThat(snippet("agreement").lines()).hasSizeLessThan(30);
    }

    /** The lines between the markers, without their common indentation. */
    private static String snippet(String name) throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int start = lines.indexOf("        // readme: " + name) + 1;
        int end = start + lines.subList(start, lines.size()).indexOf("        // readme: end");
        return String.join("\n", lines.subList(start, end)).stripIndent();
    }

    @Test
    void tells_rejected_from_disqualified_leads() {
        Metric spam = DisqualificationCount.of("spam", "spam", "competitor");
        Metric kept = NonRejection.of("kept");
        Metric again = Reacceptance.of("again");

        assertThat(List.of(spam, kept, again))
                .extracting(Metric::type)
                .containsExactly("disqualification-count", "non-rejection", "reacceptance");
    }

    @Test
    void counts_the_later_cycles_of_a_recycled_lead() {
        Lead lead = Lead.builder().id("L-1").build();
        Lead recycled = lead.withCycles(LeadCycle.builder()
                .startedAt(Instant.parse("2026-06-01T08:00:00Z"))
                .handedOverAt(Instant.parse("2026-06-03T09:00:00Z"))
                .firstTouchAt(Instant.parse("2026-06-03T10:20:00Z"))
                .build());
        Metric sqlsAgain = StageCount.of("sqls-again", Stage.SQL)
                .withLeads(LeadFilter.all().withCycles(CycleSelection.later()));

        assertThat(sqlsAgain.cycles().contains(recycled.cycleCount())).isTrue();
        assertThat(sqlsAgain.cycles().contains(lead.cycleCount())).isFalse();
    }
}
