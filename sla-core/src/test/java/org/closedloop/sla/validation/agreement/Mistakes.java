package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.funnel.Role.INSIDE_SALES;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;
import static org.closedloop.sla.validation.agreement.Changes.definitions;
import static org.closedloop.sla.validation.agreement.Changes.metric;
import static org.closedloop.sla.validation.agreement.Changes.plus;
import static org.closedloop.sla.validation.agreement.Changes.target;
import static org.closedloop.sla.validation.agreement.Changes.with;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Rule;
import org.joda.money.Money;

/** Every mistake that an agreement by itself can show: each a change of the full fixture that breaks one rule, once. */
final class Mistakes {

    private Mistakes() {}

    static List<Mistake> all() {
        return List.of(
                // A, S, P, F
                of(
                        "version_zero",
                        a -> a.withVersion(0),
                        Rule.VERSION_NOT_POSITIVE,
                        "version",
                        "agreement 'acme-full-2026': version must be positive, but was 0"),
                of(
                        "predecessor_is_itself",
                        a -> a.withPredecessor("acme-full-2026/2"),
                        Rule.PREDECESSOR_NOT_EARLIER,
                        "predecessor",
                        "agreement 'acme-full-2026': predecessor must be an earlier version, but"
                                + " acme-full-2026/2 does not come before acme-full-2026/2"),
                of(
                        "period_of_ages",
                        Mistakes::ages,
                        Rule.PERIOD_TOO_LONG,
                        "scope.period",
                        "scope: period must not be longer than 400 years, but was 2026-01-01/9026-12-31"),
                of(
                        "period_beyond_the_calendar",
                        Mistakes::beyond,
                        Rule.PERIOD_OUT_OF_CALENDAR,
                        "scope.period",
                        "scope: period must be within the years 1 to 9999, but was 2026-01-01/+10000-11-30"),
                of(
                        "no_marketing",
                        Mistakes::withoutMarketing,
                        Rule.PARTY_MISSING,
                        "parties",
                        "agreement 'acme-full-2026': one party must have the role 'marketing', but none does"),
                of(
                        "two_sales",
                        a -> a.withParties(plus(a.getParties(), Party.of(SALES, "Sales West", "Will West"))),
                        Rule.PARTY_ROLE_TWICE,
                        "parties[3].role",
                        "party 'Sales West': role 'sales' must be held by only one party, but an earlier party"
                                + " already holds it"),
                of(
                        "same_function",
                        a -> a.withParties(with(a.getParties(), 1, Party.of(SALES, "Inbound Marketing", "Sam Frei"))),
                        Rule.PARTY_FUNCTION_TWICE,
                        "parties[1].function",
                        "party 'Inbound Marketing': function must differ from that of the other parties,"
                                + " but 'Inbound Marketing' is named twice"),
                of(
                        "same_representative",
                        a -> a.withParties(with(
                                a.getParties(), 2, Party.of(INSIDE_SALES, "Inside Sales Development", "Sam Frei"))),
                        Rule.PARTY_REPRESENTATIVE_TWICE,
                        "parties[2].representative",
                        "party 'Inside Sales Development': representative must differ from those of the other parties,"
                                + " but 'Sam Frei' is named twice"),
                of(
                        "framework_from_the_future",
                        a -> a.withFramework(a.getFramework().orElseThrow().withDocumentDate(LocalDate.of(2026, 2, 1))),
                        Rule.FRAMEWORK_AFTER_START,
                        "framework.documentDate",
                        "framework: document is dated 2026-02-01, after the start on 2026-01-01. Consider correcting"
                                + " its date, or attaching the edition that was in force at the start"),
                of(
                        "framework_without_inside_sales",
                        a -> a.withFramework(a.getFramework().orElseThrow().withAdoptedBy(MARKETING, SALES)),
                        Rule.FRAMEWORK_NOT_ADOPTED,
                        "framework.adoptedBy",
                        "framework: party 'inside-sales' has not adopted the system. Consider having it adopt the"
                                + " system, and adding it to adoptedBy"),
                // D
                of(
                        "no_funnel",
                        Mistakes::withoutFunnel,
                        Rule.STAGES_MISSING,
                        "definitions.stages",
                        "definitions: funnel must have at least one stage, but has none"),
                of(
                        "stage_twice",
                        definitions(d -> d.withStages(plus(d.getStages(), FunnelStage.of(Stage.MQL, "Again.")))),
                        Rule.STAGE_TWICE,
                        "definitions.stages[8].stage",
                        "stage 'mql': stage 'mql' must be defined only once, but an earlier stage has the same key"),
                of(
                        "rate_name_twice",
                        definitions(d -> d.withConversionRates(with(
                                d.getConversionRates(),
                                1,
                                d.getConversionRates().get(1).withName("MQL to SQL")))),
                        Rule.RATE_NAME_TWICE,
                        "definitions.conversionRates[1].name",
                        "conversion rate 'MQL to SQL': rate name must be unique, but 'MQL to SQL' is also the name of"
                                + " an earlier rate"),
                of(
                        "rate_from_nowhere",
                        rate(Stage.SAL, Stage.SQL),
                        Rule.RATE_STAGE_UNDEFINED,
                        "definitions.conversionRates[0].from",
                        "conversion rate 'MQL to SQL': stage 'sal' must be defined in the funnel, but is not"),
                of(
                        "rate_to_nowhere",
                        rate(Stage.MQL, Stage.SAL),
                        Rule.RATE_STAGE_UNDEFINED,
                        "definitions.conversionRates[0].to",
                        "conversion rate 'MQL to SQL': stage 'sal' must be defined in the funnel, but is not"),
                of(
                        "rate_backwards",
                        rate(Stage.SQL, Stage.MQL),
                        Rule.RATE_BACKWARDS,
                        "definitions.conversionRates[0].to",
                        "conversion rate 'MQL to SQL': rate must lead to a later stage of the funnel, but 'mql' comes"
                                + " before 'sql'"),
                of(
                        "rate_to_itself",
                        rate(Stage.SQL, Stage.SQL),
                        Rule.RATE_TO_ITSELF,
                        "definitions.conversionRates[0].to",
                        "conversion rate 'MQL to SQL': rate must lead to another stage, but leads from 'sql' to"
                                + " itself"),
                of(
                        "probability_above_one",
                        dealStage(1, d -> d.withProbability(new BigDecimal("1.5"))),
                        Rule.PROBABILITY_OUT_OF_RANGE,
                        "definitions.dealStages[1].probability",
                        "deal stage 'Offer': probability must be from 0 to 1, but was 1.5"),
                of(
                        "weights_above_one",
                        definitions(d -> d.withAttribution(AttributionTerms.of(
                                AttributionModel.ownWeights(n("0.5"), n("0.5"), n("0"), n("0.1"), n("0")),
                                Duration.ofDays(90)))),
                        Rule.ATTRIBUTION_WEIGHTS_NOT_ONE,
                        "definitions.attribution.model",
                        "definitions: attribution weights must add up to 1, but add up to 1.1"),
                of(
                        "nothing_is_won",
                        definitions(d -> d.withDealStages(DealStage.of("Offer", DealOutcome.OPEN))),
                        Rule.WON_STAGE_NOT_ONE,
                        "definitions.dealStages",
                        "definitions: exactly one deal stage must be won, but 0 are"),
                of(
                        "open_after_lost",
                        definitions(d -> d.withDealStages(
                                plus(d.getDealStages(), DealStage.of("Second thoughts", DealOutcome.OPEN)))),
                        Rule.DEAL_STAGE_AFTER_CLOSED,
                        "definitions.dealStages[4].outcome",
                        "deal stage 'Second thoughts': no open stage may follow a closed one,"
                                + " but this one follows 'Closed-Lost'"),
                of(
                        "probability_falls",
                        dealStage(1, d -> d.withProbability(n("0.1"))),
                        Rule.PROBABILITY_FALLING,
                        "definitions.dealStages[1].probability",
                        "deal stage 'Offer': probability 0.1 is lower than 0.2, that of the stage before. Consider"
                                + " checking the order of the stages"),
                of(
                        "won_is_uncertain",
                        dealStage(2, d -> d.withProbability(n("0.9"))),
                        Rule.PROBABILITY_OF_CLOSED,
                        "definitions.dealStages[2].probability",
                        "deal stage 'Closed-Won': probability of a stage that is won must be 1, but was 0.9"),
                of(
                        "deal_stage_twice",
                        dealStage(1, d -> d.withName("Qualified")),
                        Rule.DEAL_STAGE_TWICE,
                        "definitions.dealStages[1].name",
                        "deal stage 'Qualified': deal stage name must be unique, but 'Qualified' is also the name of"
                                + " an earlier one"),
                of(
                        "credit_to_undefined_stage",
                        definitions(d -> d.withStages(d.getStages().stream()
                                .filter(stage -> !stage.getStage().equals(Stage.LEAD))
                                .toList())),
                        Rule.ATTRIBUTION_STAGE_UNDEFINED,
                        "definitions.attribution.model",
                        "definitions: attribution by 'u-shaped' credits the stage 'lead', which the funnel does not"
                                + " define. Consider defining it, or choosing another model"),
                of(
                        "term_twice",
                        definitions(d -> d.withTerms(plus(d.getTerms(), Term.of("Hot lead", "Another.")))),
                        Rule.TERM_TWICE,
                        "definitions.terms[1].name",
                        "term 'Hot lead': term 'Hot lead' must be defined only once, but an earlier entry defines it"),
                // T
                of(
                        "target_twice",
                        volume(t -> t.withId("closed-won")),
                        Rule.TARGET_ID_TWICE,
                        "targets[8].id",
                        "target 'closed-won': target id must be unique, but 'closed-won' is also that of an earlier"
                                + " target"),
                of(
                        "target_shouts",
                        volume(t -> t.withId("SQL")),
                        Rule.TARGET_ID_MALFORMED,
                        "targets[0].id",
                        "target 'SQL': id must consist of lower-case letters, digits and hyphens, such as sql-volume,"
                                + " but was SQL"),
                of(
                        "count_negative",
                        volume(t -> t.withAtLeast(-3)),
                        Rule.COUNT_NOT_POSITIVE,
                        "targets[0].atLeast",
                        "target 'sql-volume': count must be positive, but was -3"),
                of(
                        "share_in_percent",
                        target("mql-quality", ShareTarget.class, t -> t.withAtLeast(n("30"))),
                        Rule.SHARE_OUT_OF_RANGE,
                        "targets[3].atLeast",
                        "target 'mql-quality': share must be above 0 and at most 1, but was 30"),
                of(
                        "money_zero",
                        money("CHF 0.00"),
                        Rule.MONEY_NOT_POSITIVE,
                        "targets[8].atLeast",
                        "target 'closed-won': amount must be positive, but was CHF 0.00"),
                of(
                        "money_in_euros",
                        money("EUR 5.00"),
                        Rule.MONEY_OF_OTHER_CURRENCY,
                        "targets[8].atLeast",
                        "target 'closed-won': amount must be in the agreement's currency, CHF, but was EUR 5.00"),
                of(
                        "weight_zero",
                        volume(t -> t.withWeight(n("0"))),
                        Rule.WEIGHT_NOT_POSITIVE,
                        "targets[0].weight",
                        "target 'sql-volume': weight must be positive, but was 0"),
                of(
                        "tolerance_of_all",
                        volume(t -> t.withTolerance(n("1"))),
                        Rule.TOLERANCE_OUT_OF_RANGE,
                        "targets[0].tolerance",
                        "target 'sql-volume': tolerance must be from 0 to below 1, but was 1"),
                of(
                        "sample_of_none",
                        target("sql-response", ShareTarget.class, t -> t.withMinimumSample(0)),
                        Rule.SAMPLE_NOT_POSITIVE,
                        "targets[9].minimumSample",
                        "target 'sql-response': minimum sample must be positive, but was 0"),
                of(
                        "volume_asked_twice",
                        a -> a.withTargets(plus(
                                a.getTargets(),
                                VolumeTarget.of("sql-minimum", MARKETING, "sqls", 100, WindowRule.monthly()))),
                        Rule.VOLUME_ASKED_TWICE,
                        "targets[15].atLeast",
                        "target 'sql-minimum': 100 is redundant because 'sql-volume' requires 120 of the same leads"
                                + " in the same windows. Consider removing one of the two"),
                of(
                        "volume_asked_twice_by_two_metrics",
                        a -> a.withMetrics(plus(a.getMetrics(), StageCount.of("sqls-too", Stage.SQL)))
                                .withTargets(plus(
                                        a.getTargets(),
                                        VolumeTarget.of("sql-goal", MARKETING, "sqls-too", 150, WindowRule.monthly()))),
                        Rule.VOLUME_ASKED_TWICE,
                        "targets[0].atLeast",
                        "target 'sql-volume': 120 is redundant because 'sql-goal' requires 150 of the same leads in"
                                + " the same windows. Consider removing one of the two"),
                of(
                        "year_below_its_months",
                        a -> a.withTargets(plus(
                                a.getTargets(),
                                VolumeTarget.of("sql-year", MARKETING, "sqls", 1439, WindowRule.yearly()))),
                        Rule.VOLUME_ASKED_BY_PARTS,
                        "targets[15].atLeast",
                        "target 'sql-year': 1439 is redundant because 'sql-volume' requires at least 12 × 120 = 1440"
                                + " of the same leads in the same time. Consider raising it, or removing it"),
                of(
                        "metric_unlisted",
                        a -> target("sql-volume", VolumeTarget.class, t -> t.withMetric("sals"))
                                .apply(a.withMetrics(a.getMetrics().subList(1, 15))),
                        Rule.METRIC_UNLISTED,
                        "targets[0].metric",
                        "target 'sql-volume': metric 'sals' must be listed among the metrics, but is not"),
                of(
                        "metric_of_other_kind",
                        a -> target("sql-volume", VolumeTarget.class, t -> t.withMetric("close-rate"))
                                .apply(a.withMetrics(a.getMetrics().subList(1, 15))),
                        Rule.METRIC_OF_OTHER_KIND,
                        "targets[0].metric",
                        "target 'sql-volume': metric must measure count, but 'close-rate' measures share"),
                of(
                        "responsible_is_no_party",
                        a -> a.withParties(a.getParties().subList(0, 2)),
                        Rule.RESPONSIBLE_NOT_A_PARTY,
                        "targets[10].responsible",
                        "target 'hot-lead-response': responsible function 'inside-sales' must be a party, but is not"),
                of(
                        "year_in_half_a_year",
                        a -> volume(t -> t.withWindow(WindowRule.yearly())).apply(halfYear(a)),
                        Rule.WINDOW_LONGER_THAN_PERIOD,
                        "targets[0].window",
                        "target 'sql-volume': window 'year' is longer than the period, 2026-H1. Consider choosing a"
                                + " shorter window, or 'agreement'"),
                of(
                        "every_window_skipped",
                        a -> volume(t -> t.withWindow(WindowRule.yearly().cut(CutWindow.SKIPPED)))
                                .apply(halfYear(a)),
                        Rule.WINDOWS_ALL_SKIPPED,
                        "targets[0].window",
                        "target 'sql-volume': at least one window must be complete, but the period 2026-H1 cuts every"
                                + " window 'year', and cut windows are skipped"),
                of(
                        "sales_owes_nothing",
                        a -> a.withTargets(a.getTargets().stream()
                                .map(t -> t.getResponsible() != SALES ? t : Reassigned.to(MARKETING, t))
                                .toList()),
                        Rule.SIDE_WITHOUT_DUTY,
                        "targets",
                        "agreement 'acme-full-2026': 'sales' is not responsible for any target, so the loop is not"
                                + " closed. Consider adding a target for which it is responsible"),
                of(
                        "target_named_like_metric",
                        volume(t -> t.withId("sqls")),
                        Rule.TARGET_NAMED_LIKE_METRIC,
                        "targets[0].id",
                        "target 'sqls': target has the id of a metric, 'sqls'. Consider using different ids, so that"
                                + " readers of a report can tell them apart"),
                // M
                of(
                        "metric_twice",
                        a -> a.withMetrics(plus(a.getMetrics(), StageCount.of("sqls", Stage.SQL))),
                        Rule.METRIC_ID_TWICE,
                        "metrics[15].id",
                        "metric 'sqls': metric id must be unique, but 'sqls' is also that of an earlier metric"),
                of(
                        "metric_shouts",
                        a -> metric("sqls", StageCount.class, m -> m.withId("SQLs"))
                                .apply(volume(t -> t.withMetric("SQLs")).apply(a)),
                        Rule.METRIC_ID_MALFORMED,
                        "metrics[0].id",
                        "metric 'SQLs': id must consist of lower-case letters, digits and hyphens, such as"
                                + " mql-to-sql, but was SQLs"),
                of(
                        "no_worth",
                        worth(Map.of()),
                        Rule.WORTH_MISSING,
                        "metrics[2].worth",
                        "metric 'pipeline': worth must be given for at least one segment, but is given for none"),
                of(
                        "worth_rate_in_percent",
                        worth(Map.of("sme", SegmentWorth.of(n("20"), Money.parse("CHF 9000")))),
                        Rule.WORTH_RATE_OUT_OF_RANGE,
                        "metrics[2].worth[sme].closeRate",
                        "metric 'pipeline': close rate must be above 0 and at most 1, but was 20"),
                of(
                        "no_attempts",
                        metric("attempts", ContactAttempts.class, m -> m.withAtLeast(0)),
                        Rule.ATTEMPTS_NOT_POSITIVE,
                        "metrics[10].atLeast",
                        "metric 'attempts': number of attempts must be positive, but was 0"),
                of(
                        "no_fields",
                        metric("completeness", Completeness.class, m -> m.withFields()),
                        Rule.FIELDS_MISSING,
                        "metrics[13].fields",
                        "metric 'completeness': at least one required field must be named, but none is"),
                of(
                        "report_at_once",
                        metric("report", ReportDelivery.class, m -> m.withWithinDays(0)),
                        Rule.REPORT_DAYS_NOT_POSITIVE,
                        "metrics[14].withinDays",
                        "metric 'report': number of working days must be positive, but was 0"),
                of(
                        "metric_of_undefined_stage",
                        metric("sqls", StageCount.class, m -> m.withStage(Stage.SAL)),
                        Rule.METRIC_STAGE_UNDEFINED,
                        "metrics[0].stage",
                        "metric 'sqls': stage 'sal' must be defined in the funnel, but is not"),
                of(
                        "conversion_backwards",
                        metric(
                                "mql-to-sql",
                                Conversion.class,
                                m -> m.withFrom(Stage.SQL).withTo(Stage.MQL)),
                        Rule.CONVERSION_BACKWARDS,
                        "metrics[3].to",
                        "metric 'mql-to-sql': the second stage must come after the first in the funnel, but 'mql' comes"
                                + " before 'sql'"),
                of(
                        "conversion_to_itself",
                        metric("mql-to-sql", Conversion.class, m -> m.withTo(Stage.MQL)),
                        Rule.CONVERSION_TO_ITSELF,
                        "metrics[3].to",
                        "metric 'mql-to-sql': the two stages must differ, but both are 'mql'"),
                of(
                        "metric_unused",
                        a -> a.withMetrics(plus(a.getMetrics(), StageCount.of("leads", Stage.LEAD))),
                        Rule.METRIC_UNUSED,
                        "metrics[15].id",
                        "metric 'leads': no target uses 'leads'. Consider adding a target, or removing the metric"),
                of(
                        "attribution_undefined",
                        a -> a.withDefinitions(Definitions.builder()
                                .stages(a.getDefinitions().getStages())
                                .revenue(a.getDefinitions().getRevenue())
                                .build()),
                        Rule.ATTRIBUTION_UNDEFINED,
                        "metrics[7]",
                        "metric 'marketing-share': attribution must be defined to credit revenue, but is not"),
                of(
                        "worth_in_euros",
                        worth(Map.of("sme", SegmentWorth.of(n("0.2"), Money.parse("EUR 9000")))),
                        Rule.WORTH_OF_OTHER_CURRENCY,
                        "metrics[2].worth[sme].dealSize",
                        "metric 'pipeline': deal size of segment 'sme' must be in the agreement's currency, CHF,"
                                + " but was EUR 9000.00"),
                of(
                        "worth_negative",
                        worth(Map.of("sme", SegmentWorth.of(n("0.2"), Money.parse("CHF -1")))),
                        Rule.WORTH_NOT_POSITIVE,
                        "metrics[2].worth[sme].dealSize",
                        "metric 'pipeline': deal size of segment 'sme' must be positive, but was CHF -1.00"),
                of(
                        "report_days_differ",
                        metric("report", ReportDelivery.class, m -> m.withWithinDays(3)),
                        Rule.REPORT_DAYS_DIFFER,
                        "metrics[14].withinDays",
                        "metric 'report': report may take 3 working days here, but 5 in the reporting clause."
                                + " Consider agreeing on one of them"),
                // N
                of(
                        "deputy_is_holder",
                        post(0, p -> p.withDeputy("Mia Keller")),
                        Rule.DEPUTY_IS_HOLDER,
                        "posts[0].deputy",
                        "post of 'Mia Keller': deputy must differ from the holder, but 'Mia Keller' is both"),
                of(
                        "post_vacant",
                        post(2, p -> p.withPeriod(DateRange.parse("2026-Q4"))),
                        Rule.POST_VACANT,
                        "posts",
                        "agreement 'acme-full-2026': a person must be responsible for 'sales' on every day, but"
                                + " none is in 2026-Q3"),
                of(
                        "posts_overlap",
                        post(2, p -> p.withPeriod(DateRange.parse("2026-06-30/2026-12-31"))),
                        Rule.POSTS_OVERLAP,
                        "posts[2].period",
                        "post of 'Sara Graf': post in 2026-06-30/2026-12-31 overlaps the one that 'Sam Frei' holds."
                                + " Consider ending one of them the day before the other begins"),
                of(
                        "post_outside",
                        a -> a.withPosts(
                                plus(a.getPosts(), Post.of(SALES, "Ann Old", "Max Roth", DateRange.parse("2025")))),
                        Rule.POST_OUTSIDE_PERIOD,
                        "posts[3].period",
                        "post of 'Ann Old': post in 2025 has no day in the agreement's period, 2026. Consider"
                                + " correcting its days, or removing it"),
                // R
                of(
                        "reports_too_rare",
                        a -> a.withReporting(a.getReporting().orElseThrow().withCadence(WindowLength.MONTH)),
                        Rule.CADENCE_LONGER_THAN_WINDOW,
                        "reporting.cadence",
                        "reporting: reports cover each 'month', but target 'hot-lead-response' is judged each 'week'."
                                + " Consider reporting as often as that"),
                of(
                        "reports_more_often_than_anybody_owes_one",
                        a -> target("hot-lead-response", ShareTarget.class, t -> t.withWindow(WindowRule.monthly()))
                                .apply(a),
                        Rule.CADENCE_SHORTER_THAN_REPORTS,
                        "reporting.cadence",
                        "reporting: reports cover each 'week', but 'monthly-report' requires one for each 'month',"
                                + " and no target is judged more often. Consider agreeing on one of the two"),
                of(
                        "no_channel",
                        a -> a.withReporting(a.getReporting().orElseThrow().withChannels()),
                        Rule.CHANNELS_MISSING,
                        "reporting.channels",
                        "reporting: at least one channel must be named, but none is"),
                of(
                        "no_audience",
                        a -> a.withReporting(a.getReporting().orElseThrow().withAudience()),
                        Rule.AUDIENCE_MISSING,
                        "reporting.audience",
                        "reporting: at least one recipient must be named, but none is"),
                of(
                        "no_deadline",
                        a -> a.withReporting(a.getReporting().orElseThrow().withDeadlineDays(0)),
                        Rule.DEADLINE_NOT_POSITIVE,
                        "reporting.deadlineDays",
                        "reporting: deadline must be positive, but was 0"),
                of(
                        "nobody_meets",
                        a -> a.withReview(a.getReview().orElseThrow().withParticipants()),
                        Rule.PARTICIPANTS_MISSING,
                        "review.participants",
                        "review: at least one participant must be named, but none is"),
                of(
                        "first_review_too_late",
                        a -> a.withReview(a.getReview().orElseThrow().withFirstDate(LocalDate.of(2027, 1, 1))),
                        Rule.REVIEW_OUTSIDE_PERIOD,
                        "review.firstDate",
                        "review: first meeting on 2027-01-01 is outside the agreement's period, 2026. Consider"
                                + " correcting its date"),
                of(
                        "one_review",
                        a -> a.withReview(a.getReview().orElseThrow().withInterval(Period.ofYears(1))),
                        Rule.REVIEW_ONLY_ONCE,
                        "review.interval",
                        "review: only one meeting takes place in 2026, because the interval is P1Y. Consider meeting"
                                + " more often"),
                // E
                of(
                        "renewed_on_last_day",
                        a -> a.withRenewal(a.getRenewal().orElseThrow().withDate(LocalDate.of(2026, 12, 31))),
                        Rule.RENEWAL_BEFORE_END,
                        "renewal.date",
                        "renewal: renewal date must be after the end, 2026-12-31, but was 2026-12-31"),
                of(
                        "renewed_after_gap",
                        a -> a.withRenewal(a.getRenewal().orElseThrow().withDate(LocalDate.of(2027, 1, 2))),
                        Rule.RENEWAL_AFTER_GAP,
                        "renewal.date",
                        "renewal: agreement ends on 2026-12-31 but is not renewed until 2027-01-02. Consider renewing"
                                + " it on the day after its end"),
                of(
                        "notice_too_long",
                        a -> a.withPredecessor(Optional.empty())
                                .withRenewal(a.getRenewal().orElseThrow().withNotice(Period.of(1, 0, 1))),
                        Rule.NOTICE_LONGER_THAN_PERIOD,
                        "renewal.notice",
                        "renewal: notice must fit into the period, 2026, but was P1Y1D"),
                of(
                        "notice_of_a_version_that_begins_before_it",
                        a -> a.withRenewal(a.getRenewal().orElseThrow().withNotice(Period.of(1, 0, 1))),
                        Rule.NOTICE_BEGINS_BEFORE,
                        "renewal.notice",
                        "renewal: notice P1Y1D is longer than the period, 2026, so it could only be given before the"
                                + " agreement begins. Consider shortening it"),
                // G
                of(
                        "two_digests",
                        a -> a.withSignatures(
                                a.getSignatures().get(0).withDigest("sha256-v1:aa"),
                                a.getSignatures().get(1).withDigest("sha256-v1:bb")),
                        Rule.SIGNED_DIFFERENT_TERMS,
                        "signatures[1].digest",
                        "signature of 'Sam Frei': all signers must sign the same terms, but 'Mia Keller' signed"
                                + " sha256-v1:aa, and this is sha256-v1:bb"),
                of(
                        "signed_late",
                        a -> a.withSignatures(with(
                                a.getSignatures(), 0, Signature.of(MARKETING, "Mia Keller", LocalDate.of(2026, 1, 2)))),
                        Rule.SIGNED_AFTER_START,
                        "signatures[0].date",
                        "signature of 'Mia Keller': signed on 2026-01-02, after the start on 2026-01-01. Consider"
                                + " starting the period with the last signature"),
                of(
                        "stranger_signs",
                        a -> a.withSignatures(with(
                                a.getSignatures(), 0, Signature.of(MARKETING, "Sam Frei", LocalDate.of(2025, 12, 1)))),
                        Rule.SIGNER_NOT_OF_SIDE,
                        "signatures[0].name",
                        "signature of 'Sam Frei': signer must represent 'marketing', or be the holder or deputy of"
                                + " its post, but 'Sam Frei' is not"),
                of(
                        "signed_twice",
                        a -> a.withSignatures(
                                plus(a.getSignatures(), a.getSignatures().get(0))),
                        Rule.SIGNED_TWICE,
                        "signatures[2].role",
                        "signature of 'Mia Keller': role 'marketing' must sign only once, but signs again"),
                // X
                of(
                        "blank_company",
                        a -> a.withCompany(" "),
                        Rule.TEXT_BLANK,
                        "company",
                        "agreement 'acme-full-2026', company: must not be blank"),
                of(
                        "placeholder_in_company",
                        a -> a.withCompany("[FIRMA]"),
                        Rule.PLACEHOLDER_LEFT,
                        "company",
                        "agreement 'acme-full-2026', company: must not contain a placeholder, but contains [FIRMA]"),
                of(
                        "placeholder_in_filter",
                        metric(
                                "webinar-mqls",
                                StageCount.class,
                                m -> m.withLeads(m.getLeads().withSources(Set.of("[QUELLE]")))),
                        Rule.PLACEHOLDER_LEFT,
                        "metrics[1].leads.sources[]",
                        "metric 'webinar-mqls', sources: must not contain a placeholder, but contains [QUELLE]"));
    }

    /** Mistakes that cannot come alone: what else they break is beside the point. */
    static List<Mistake> withCompany() {
        return List.of(
                of(
                        "no_targets",
                        a -> a.withTargets(),
                        Rule.TARGETS_MISSING,
                        "targets",
                        "agreement 'acme-full-2026': there must be at least one target, but there is none"),
                of(
                        "no_metrics",
                        a -> a.withMetrics(),
                        Rule.METRICS_MISSING,
                        "metrics",
                        "agreement 'acme-full-2026': there must be at least one metric, but there is none"),
                of(
                        "revenue_undefined",
                        a -> a.withDefinitions(Definitions.builder()
                                .stages(a.getDefinitions().getStages())
                                .build()),
                        Rule.REVENUE_UNDEFINED,
                        "metrics[2]",
                        "metric 'pipeline': revenue must be defined to measure money, but is not"),
                of(
                        "report_without_clause",
                        a -> Agreement.builder()
                                .id("x")
                                .company("Acme AG")
                                .language(a.getLanguage())
                                .scope(a.getScope())
                                .definitions(a.getDefinitions())
                                .metrics(a.getMetrics())
                                .build(),
                        Rule.REPORT_WITHOUT_CLAUSE,
                        "metrics[14]",
                        "metric 'report': delivery of a report is measured, but the reporting clause is missing."
                                + " Consider adding the reporting clause"),
                of(
                        "credited_is_no_party",
                        a -> metric("marketing-share", AttributedShare.class, m -> m.withRole(INSIDE_SALES))
                                .apply(a.withParties(a.getParties().subList(0, 2))),
                        Rule.CREDITED_NOT_A_PARTY,
                        "metrics[7].role",
                        "metric 'marketing-share': credited function 'inside-sales' must be a party, but is not"),
                of(
                        "post_of_no_party",
                        a -> a.withParties(a.getParties().subList(0, 2))
                                .withPosts(plus(
                                        a.getPosts(),
                                        Post.of(INSIDE_SALES, "Ida Wyss", "Max Roth", DateRange.parse("2026")))),
                        Rule.POST_NOT_OF_A_PARTY,
                        "posts[3].role",
                        "post of 'Ida Wyss': role 'inside-sales' must be that of a party, but is not"),
                of(
                        "signer_is_no_party",
                        a -> a.withParties(a.getParties().subList(0, 2))
                                .withSignatures(plus(
                                        a.getSignatures(),
                                        Signature.of(INSIDE_SALES, "Ida Wyss", LocalDate.of(2025, 12, 1)))),
                        Rule.SIGNER_NOT_A_PARTY,
                        "signatures[2].role",
                        "signature of 'Ida Wyss': role 'inside-sales' must belong to a party to sign, but does not"));
    }

    private static Mistake of(
            String sentence, UnaryOperator<Agreement> change, Rule rule, String path, String message) {
        return new Mistake(sentence, change, rule, path, message);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static UnaryOperator<Agreement> rate(Stage from, Stage to) {
        return definitions(d -> d.withConversionRates(with(
                d.getConversionRates(),
                0,
                d.getConversionRates().get(0).withFrom(from).withTo(to))));
    }

    private static UnaryOperator<Agreement> dealStage(int index, UnaryOperator<DealStage> change) {
        return definitions(d -> d.withDealStages(
                with(d.getDealStages(), index, change.apply(d.getDealStages().get(index)))));
    }

    private static UnaryOperator<Agreement> volume(UnaryOperator<VolumeTarget> change) {
        return target("sql-volume", VolumeTarget.class, change);
    }

    private static UnaryOperator<Agreement> money(String atLeast) {
        return target("closed-won", MoneyTarget.class, t -> t.withAtLeast(Money.parse(atLeast)));
    }

    private static UnaryOperator<Agreement> worth(Map<String, SegmentWorth> worth) {
        return metric("pipeline", LeadValue.class, m -> m.withWorth(worth));
    }

    private static UnaryOperator<Agreement> post(int index, UnaryOperator<Post> change) {
        return a ->
                a.withPosts(with(a.getPosts(), index, change.apply(a.getPosts().get(index))));
    }

    private static Agreement halfYear(Agreement a) {
        return a.withScope(a.getScope().withPeriod(DateRange.parse("2026-H1")))
                .withPosts(a.getPosts().subList(0, 2))
                .withRenewal(a.getRenewal().orElseThrow().withDate(LocalDate.of(2026, 7, 1)));
    }

    private static Agreement beyond(Agreement a) {
        return within(a, DateRange.parse("2026-01-01/+10000-11-30"), LocalDate.of(10_000, 12, 1));
    }

    private static Agreement ages(Agreement a) {
        return within(a, DateRange.parse("2026-01-01/9026-12-31"), LocalDate.of(9027, 1, 1));
    }

    private static Agreement within(Agreement a, DateRange ages, LocalDate renewal) {
        return a.withScope(a.getScope().withPeriod(ages))
                .withPosts(
                        a.getPosts().get(0).withPeriod(ages),
                        a.getPosts().get(1).withPeriod(ages))
                .withRenewal(a.getRenewal().orElseThrow().withDate(renewal));
    }

    private static Agreement withoutMarketing(Agreement a) {
        return metric("marketing-share", AttributedShare.class, m -> m.withRole(SALES))
                .apply(a.withParties(a.getParties().subList(1, 3))
                        .withSignatures(a.getSignatures().subList(1, 2)));
    }

    private static Agreement withoutFunnel(Agreement a) {
        List<String> staged = List.of("sqls", "webinar-mqls", "pipeline", "mql-to-sql");
        return a.withDefinitions(a.getDefinitions()
                        .withStages()
                        .withConversionRates()
                        .withAttribution(AttributionTerms.unlimited(AttributionModel.linear())))
                .withMetrics(a.getMetrics().stream()
                        .filter(m -> !staged.contains(m.getId()))
                        .toList())
                .withTargets(a.getTargets().stream()
                        .filter(t -> !staged.contains(t.getMetric()))
                        .toList());
    }
}
