package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.validation.agreement.Changes.plus;
import static org.closedloop.sla.validation.agreement.MeasuredTargetMistakes.byPeriod;
import static org.closedloop.sla.validation.agreement.MeasuredTargetMistakes.chain;
import static org.closedloop.sla.validation.agreement.MeasuredTargetMistakes.credit;
import static org.closedloop.sla.validation.agreement.MeasuredTargetMistakes.money;
import static org.closedloop.sla.validation.agreement.MeasuredTargetMistakes.share;
import static org.closedloop.sla.validation.agreement.MeasuredTargetMistakes.volume;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Finding;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets beside each other. That the mistakes are told in English is for the validator's own test. */
class MeasuredTargetRulesTest {

    private final AgreementValidator validator = new AgreementValidator();

    static Stream<MeasuredTargetMistakes.Told> told() {
        return MeasuredTargetMistakes.told().stream();
    }

    @ParameterizedTest
    @MethodSource("told")
    void explains_findings_in_german(MeasuredTargetMistakes.Told told) {
        Agreement agreement = told.mistake().change().apply(SlaFixtures.fullAgreement());

        assertThat(validator.validate(agreement, Locale.GERMAN))
                .extracting(Finding::getMessage)
                .containsExactly(told.german());
    }

    static Stream<Map.Entry<String, UnaryOperator<Agreement>>> nearMisses() {
        return nearMissesByName().entrySet().stream();
    }

    /** What looks like one of the mistakes, and is none: each leaves room for the one to be missed alone. */
    private static Map<String, UnaryOperator<Agreement>> nearMissesByName() {
        WindowRule startMonths = WindowRule.monthly().alignedToStart();
        Map<String, UnaryOperator<Agreement>> all = new TreeMap<>();
        all.put("a month above the three weeks in it", with(volume("week", "sqls", 40, WindowRule.weekly())));
        all.put("a quarter as much as its months", with(volume("quarter", "sqls", 360, WindowRule.quarterly())));
        all.put(
                "a year of money as much as its quarters",
                with(money("year", "revenue", "CHF 4800000", WindowRule.yearly())));
        all.put(
                "a year of lead value short of its quarters by what rounding may take",
                with(money("year", "pipeline", "CHF 1599999.95", WindowRule.yearly())));
        all.put("a quarter above its months", with(share("quarter", "response", "0.96", WindowRule.quarterly())));
        all.put(
                "a month below its quarter: one month may be bad",
                with(share("month", "close-rate", "0.2", WindowRule.monthly())));
        all.put(
                "months judged from ten leads on: all of the quarter's bad leads may be in smaller ones",
                a -> Changes.target("sql-response", ShareTarget.class, t -> t.withMinimumSample(10))
                        .andThen(with(share("quarter", "response", "0.9", WindowRule.quarterly())))
                        .apply(a));
        all.put(
                "cut months left out: what is bad may be in them",
                a -> during("2026-01-15/2026-12-31")
                        .andThen(Changes.target(
                                "sql-response",
                                ShareTarget.class,
                                t -> t.withWindow(WindowRule.monthly().cut(CutWindow.SKIPPED))))
                        .andThen(with(share("quarter", "response", "0.9", WindowRule.quarterly())))
                        .apply(a));
        all.put("weeks do not make up months", with(share("month", "hot-response", "0.8", WindowRule.monthly())));
        all.put(
                "a shorter limit for fewer",
                withMetric(
                        ResponseTime.of("fast", TimeLimit.hours(1), ClockStart.HAND_OVER),
                        share("fast-response", "fast", "0.8", WindowRule.monthly())));
        all.put(
                "a limit in days and one in hours",
                withMetric(
                        ResponseTime.of("days", TimeLimit.businessDays(1), ClockStart.HAND_OVER),
                        share("in-days", "days", "0.9", WindowRule.monthly())));
        all.put(
                "another start of the clock",
                withMetric(
                        ResponseTime.of("slow", TimeLimit.hours(8), ClockStart.CREATION),
                        share("slow-response", "slow", "0.9", WindowRule.monthly())));
        all.put(
                "some of the leads",
                withMetric(
                        StageCount.builder()
                                .id("web")
                                .stage(Stage.SQL)
                                .leads(LeadFilter.builder().addSources("web").build())
                                .build(),
                        volume("web-volume", "web", 100, WindowRule.monthly())));
        all.put("a rate above the product of its steps", chain("0.21"));
        all.put(
                "steps by cohort: other leads take them",
                chain("0.2", WindowRule.quarterly(), ConversionBasis.COHORT, 1));
        all.put("steps by year", chain("0.2", WindowRule.yearly(), ConversionBasis.PERIOD, 1));
        all.put("a step judged from ten leads on", chain("0.2", WindowRule.quarterly(), ConversionBasis.PERIOD, 10));
        all.put(
                "a volume above volume times rate",
                a -> withMetric(
                                StageCount.of("mqls", Stage.MQL),
                                volume("mqls-goal", "mqls", 399, WindowRule.monthly()))
                        .andThen(withMetric(
                                byPeriod("rate", Stage.MQL, Stage.SQL),
                                share("quality", "rate", "0.3", WindowRule.monthly())))
                        .apply(a));
        all.put(
                "volume times a rate that is judged from more leads on than are promised",
                a -> withMetric(
                                StageCount.of("mqls", Stage.MQL),
                                volume("mqls-goal", "mqls", 400, WindowRule.monthly()))
                        .andThen(withMetric(
                                byPeriod("rate", Stage.MQL, Stage.SQL),
                                share("quality", "rate", "0.3", WindowRule.monthly())
                                        .withMinimumSample(401)))
                        .apply(a));
        all.put("all of the revenue earned by two", credit("0.6", WindowRule.quarterly()));
        all.put("credit by year beside credit by quarter", a -> withYearlyCredit(a));
        all.put(
                "revenue that the best leads bring",
                Changes.target("closed-won", MoneyTarget.class, t -> t.withAtLeast(Money.parse("CHF 4320000"))));
        all.put(
                "months from the start, and months of the calendar",
                a -> during("2026-01-15/2026-12-31")
                        .andThen(with(volume("from-start", "sqls", 100, startMonths)))
                        .apply(a));
        all.put(
                "a cut year that owes in full, of months that owe in part",
                a -> during("2026-03-15/2026-12-31")
                        .andThen(with(
                                volume("year", "sqls", 1100, WindowRule.yearly().cut(CutWindow.FULL))))
                        .apply(a));
        return all;
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void accepts_targets_that_may_be_missed_alone(Map.Entry<String, UnaryOperator<Agreement>> nearMiss) {
        Agreement agreement = nearMiss.getValue().apply(SlaFixtures.fullAgreement());

        assertThat(validator.validate(agreement, Locale.ENGLISH))
                .filteredOn(finding -> finding.getPath().endsWith("atLeast"))
                .isEmpty();
    }

    @Test
    void windows_are_laid_out_over_the_period_and_not_guessed_from_their_names() {
        assertThat(messages(during("2026-03-15/2026-12-31")
                        .andThen(with(
                                volume("year", "sqls", 1079, WindowRule.yearly().cut(CutWindow.FULL))))))
                .contains("target 'year': 1079 is redundant because 'sql-volume' requires at least 9 × 120 = 1080 of"
                        + " the same leads in the same time. Consider raising it, or removing it");
        assertThat(messages(during("2026-01-15/2027-01-14")
                        .andThen(with(volume(
                                "quarter", "sqls", 239, WindowRule.quarterly().alignedToStart())))))
                .contains("target 'quarter': 239 is redundant because 'sql-volume' requires at least 2 × 120 = 240 of"
                        + " the same leads in the same time. Consider raising it, or removing it");
        assertThat(messages(during("2026-01-15/2026-12-31")
                        .andThen(with(share("whole", "response", "0.95", WindowRule.wholeAgreement())))))
                .contains("target 'whole': 0.95 is redundant because 'sql-response' requires 0.95 of the same in"
                        + " every window ('month') of that time. Consider raising it, or removing it");
    }

    @Test
    void revenue_is_estimated_by_the_path_with_the_highest_product() {
        UnaryOperator<Agreement> high =
                Changes.target("closed-won", MoneyTarget.class, t -> t.withAtLeast(Money.parse("CHF 5000000")));
        UnaryOperator<Agreement> mqls = a -> withMetric(
                        StageCount.of("mqls", Stage.MQL), volume("mqls-goal", "mqls", 5000, WindowRule.yearly()))
                .apply(a);

        // 5,000 MQLs a year, of which 0.3 become SQLs, are more than 1,440 SQLs, and still not enough.
        assertThat(messages(high.andThen(mqls)))
                .containsExactly(
                        "target 'closed-won': 4 × CHF 5000000.00 = CHF 20000000.00 cannot be reached with only the"
                                + " leads required by 'mqls-goal' × 'mql-quality': even if all of them were of the"
                                + " best segment, 'enterprise', they would be worth 5000 × 0.3 × 0.2 × CHF 60000.00 ="
                                + " CHF 18000000.00. Consider lowering it, or requiring more leads");
        assertThat(messages(high.andThen(mqls)
                        .andThen(Changes.target("mqls-goal", VolumeTarget.class, t -> t.withAtLeast(6000)))))
                .isEmpty();
    }

    @Test
    void three_functions_share_the_same_revenue() {
        UnaryOperator<Agreement> third = withMetric(
                AttributedShare.of("isd-share", Role.INSIDE_SALES),
                share("isd-sourced", "isd-share", "0.3", WindowRule.quarterly()));

        assertThat(messages(credit("0.4", WindowRule.quarterly()).andThen(third)))
                .containsExactly(
                        "target 'isd-sourced': shares of the same revenue must not add up to more than 1, but those"
                                + " of 'marketing-sourced', 'sales-sourced', 'isd-sourced' do: 0.4 + 0.4 + 0.3 = 1.1");
    }

    private List<String> messages(Function<Agreement, Agreement> change) {
        return validator.validate(change.apply(SlaFixtures.fullAgreement()), Locale.ENGLISH).stream()
                .filter(finding -> finding.getPath().endsWith("atLeast"))
                .map(Finding::getMessage)
                .toList();
    }

    private static UnaryOperator<Agreement> with(Target target) {
        return agreement -> agreement.withTargets(plus(agreement.getTargets(), target));
    }

    private static UnaryOperator<Agreement> withMetric(Metric metric, Target target) {
        return agreement -> with(target).apply(agreement.withMetrics(plus(agreement.getMetrics(), metric)));
    }

    private static UnaryOperator<Agreement> during(String period) {
        return agreement -> agreement.withScope(agreement.getScope().withPeriod(DateRange.parse(period)));
    }

    /** Marketing's share is of each quarter: in one of them, sales may earn less. */
    private static Agreement withYearlyCredit(Agreement agreement) {
        return Changes.target(
                        "marketing-sourced",
                        ShareTarget.class,
                        t -> t.withWindow(WindowRule.quarterly().cut(CutWindow.SKIPPED)))
                .andThen(during("2026-02-01/2026-12-31"))
                .andThen(credit("0.9", WindowRule.yearly()))
                .apply(agreement);
    }
}
