package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
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
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowAlignment;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Breach;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Step;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the rules claim of targets, held against what the evaluator makes of any leads whatever. */
class MeasuredTargetLawsTest {

    private static final List<WindowLength> ALL = List.of(WindowLength.values());
    /** In these, targets that belong together meet more often. */
    private static final List<WindowLength> FEW = List.of(WindowLength.MONTH, WindowLength.QUARTER);

    /**
     * A lead before every period, which has all that is measured: what no lead has would be no data, and not missed.
     */
    private static final Lead BEFORE = Lead.builder()
            .id("before")
            .createdAt(EventTime.at(Instant.parse("2001-03-01T09:00:00Z")))
            .segment("other")
            .putStage(Stage.MQL, EventTime.at(Instant.parse("2001-03-01T09:00:00Z")))
            .putStage(Stage.SQL, EventTime.at(Instant.parse("2001-03-02T09:00:00Z")))
            .putStage(Stage.CUSTOMER, EventTime.at(Instant.parse("2001-03-05T09:00:00Z")))
            .deal(Deal.builder()
                    .outcome(DealOutcome.LOST)
                    .closedAt(EventTime.at(Instant.parse("2001-03-05T09:00:00Z")))
                    .build())
            .build();

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");
    private static final Pattern ID = Pattern.compile("t\\d+");

    private static final List<Metric> METRICS = List.of(
            StageCount.of("mqls", Stage.MQL),
            StageCount.of("sqls", Stage.SQL),
            StageCount.of("sqls-too", Stage.SQL),
            Revenue.of("revenue"),
            LeadValue.builder()
                    .id("pipeline")
                    .stage(Stage.SQL)
                    .putWorth(
                            "sme",
                            SegmentWorth.of(new BigDecimal("0.333333"), Money.of(CHF, new BigDecimal("9000.01"))))
                    .putWorth(
                            "enterprise",
                            SegmentWorth.of(new BigDecimal("0.1"), Money.of(CHF, new BigDecimal("777.77"))))
                    .build(),
            Conversion.of("mql-to-sql", Stage.MQL, Stage.SQL, ConversionBasis.PERIOD),
            Conversion.of("sql-to-customer", Stage.SQL, Stage.CUSTOMER, ConversionBasis.PERIOD),
            Conversion.of("mql-to-customer", Stage.MQL, Stage.CUSTOMER, ConversionBasis.PERIOD),
            Conversion.of("cohort", Stage.MQL, Stage.CUSTOMER, ConversionBasis.COHORT),
            ResponseTime.of("fast", TimeLimit.hours(4), ClockStart.HAND_OVER),
            ResponseTime.of("slow", TimeLimit.hours(40), ClockStart.HAND_OVER),
            Feedback.of("feedback", TimeLimit.businessDays(1)),
            Feedback.of("slow-feedback", TimeLimit.businessDays(9)),
            ContactAttempts.of("three-tries", 3),
            ContactAttempts.of("one-try", 1),
            Completeness.of("both", "email", "company"),
            Completeness.of("email-only", "email"),
            Acceptance.of("acceptance"),
            CloseRate.of("close-rate"),
            AttributedShare.of("marketing-share", Role.MARKETING),
            AttributedShare.of("sales-share", Role.SALES));

    private static final List<Metric> RATES =
            Stream.of(0, 1, 5, 6, 7, 5, 6, 7).map(METRICS::get).toList();

    /** Terms with some targets too many, leads to hold them against, and a day. */
    record Case(Agreement agreement, BusinessCalendar calendar, List<Lead> leads, LocalDate asOf) {

        Scorecard scorecard() {
            ResolvedTerms terms = agreement.resolve(calendar);
            Stream<Lead> all = Stream.concat(Stream.of(BEFORE), leads.stream());
            return SlaEvaluator.evaluate(terms, all.collect(FunnelCounter.collector(terms, asOf)), asOf);
        }
    }

    /** Whoever misses what is said to be dead, misses one of those that are said to be stronger, in that very time. */
    @Property(tries = 1000)
    void a_redundant_sum_is_never_missed_alone(@ForAll("sums") Case some) {
        holds(some, EnumSet.range(Rule.VOLUME_ASKED_TWICE, Rule.MONEY_ASKED_BY_PARTS));
    }

    /** The same of shares, whether from the same metric or a stricter one. */
    @Property(tries = 1500)
    void a_redundant_share_is_never_missed_alone(@ForAll("shares") Case some) {
        holds(some, EnumSet.of(Rule.SHARE_FOLLOWS, Rule.SHARE_FOLLOWS_FROM_STRICTER));
    }

    /** The same of what follows from rates. */
    @Property(tries = 1500)
    void what_follows_from_rates_is_never_missed_alone(@ForAll("rates") Case some) {
        holds(some, EnumSet.of(Rule.SHARE_FOLLOWS_FROM_RATES, Rule.VOLUME_FOLLOWS_FROM_RATE));
    }

    private static void holds(Case some, Set<Rule> rules) {
        List<Breach> dead = breaches(some.agreement(), rules);
        if (dead.isEmpty()) {
            return;
        }
        Scorecard scorecard = some.scorecard();
        for (Breach breach : dead) {
            for (WindowResult result : windowsOf(targetOf(breach, some.agreement()), scorecard)) {
                Statistics.collect(breach.rule(), result.getVerdict());
                if (result.getVerdict() == Verdict.MISSED) {
                    assertThat(othersWithin(breach, result.getWindow(), scorecard))
                            .as("%s in %s", breach, result.getWindow())
                            .extracting(WindowResult::getVerdict)
                            .contains(Verdict.MISSED);
                }
            }
        }
        // The law is no law of nothing: each rule was held against windows that were missed, and others that were met.
        Statistics.coverage(coverage -> {
            for (Rule rule : rules) {
                coverage.check(rule, Verdict.MISSED).count(times -> times > 0);
                coverage.check(rule, Verdict.MET).count(times -> times > 0);
            }
        });
    }

    /** What is said to be more than all of it is never reached by all of them. */
    @Property(tries = 400)
    void credit_beyond_the_whole_is_never_earned(@ForAll("creditCases") Case some) {
        List<Breach> beyond = breaches(some.agreement(), EnumSet.of(Rule.CREDIT_BEYOND_WHOLE));
        if (beyond.isEmpty()) {
            return;
        }
        Scorecard scorecard = some.scorecard();
        for (Breach breach : beyond) {
            for (WindowResult result : windowsOf(targetOf(breach, some.agreement()), scorecard)) {
                Statistics.collect(result.getVerdict());
                if (result.getVerdict() == Verdict.MET) {
                    assertThat(othersWithin(breach, result.getWindow(), scorecard))
                            .extracting(WindowResult::getVerdict)
                            .contains(Verdict.MISSED);
                }
            }
        }
        Statistics.coverage(coverage -> coverage.check(Verdict.MET).count(times -> times > 0));
    }

    private static List<Breach> breaches(Agreement agreement, Set<Rule> rules) {
        Report report = new Report();
        report.addConstraintsOf(agreement);
        return report.breaches().stream()
                .filter(breach -> rules.contains(breach.rule()))
                .toList();
    }

    private static String targetOf(Breach breach, Agreement agreement) {
        return agreement.getTargets().get(Step.of(breach.path()).get(0).index()).getId();
    }

    private static List<WindowResult> windowsOf(String target, Scorecard scorecard) {
        return scorecard.target(target).orElseThrow().getWindows();
    }

    /** How the others that a finding names stand in the windows that lie within this one. */
    private static List<WindowResult> othersWithin(Breach breach, DateRange window, Scorecard scorecard) {
        String named = breach.parameters().getOrDefault("other", "")
                + breach.parameters().getOrDefault("others", "");
        return ID.matcher(named)
                .results()
                .map(MatchResult::group)
                .flatMap(id -> windowsOf(id, scorecard).stream())
                .filter(result -> window.contains(result.getWindow()))
                .toList();
    }

    @Provide
    Arbitrary<Case> sums() {
        return Arbitraries.of(METRICS.subList(0, 3), METRICS.subList(3, 5)).flatMap(metrics -> cases(metrics, ALL));
    }

    @Provide
    Arbitrary<Case> shares() {
        return Arbitraries.oneOf(cases(METRICS.subList(9, 19), FEW), cases(METRICS.subList(9, 13), ALL));
    }

    @Provide
    Arbitrary<Case> rates() {
        return cases(RATES, FEW);
    }

    @Provide
    Arbitrary<Case> creditCases() {
        return cases(METRICS.subList(19, 21), ALL);
    }

    private static Arbitrary<Case> cases(List<Metric> metrics, List<WindowLength> lengths) {
        Arbitrary<DateRange> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(20, 450))
                .as((day, days) -> {
                    LocalDate start = LocalDate.of(2025, 1, 1).plusDays(day);
                    return DateRange.of(start, start.plusDays(days));
                });
        return Combinators.combine(
                        periods,
                        targets(metrics, lengths).list().ofMinSize(2).ofMaxSize(12),
                        SlaArbitraries.calendars(),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(-40, 20))
                .as((period, made, calendar, seed, day) -> new Case(
                        agreement(period, made, calendar),
                        calendar,
                        new LeadDice(seed, period).leads(),
                        period.getEnd().plusDays(day)));
    }

    private static Agreement agreement(
            DateRange period, List<Function<String, Target>> made, BusinessCalendar calendar) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            targets.add(made.get(i).apply("t" + i));
        }
        Agreement full = SlaFixtures.fullAgreement();
        return full.withScope(full.getScope()
                        .withPeriod(period)
                        .withZone(calendar.getZone())
                        .withCalendar(calendar.getId()))
                .withMetrics(METRICS)
                .withTargets(targets);
    }

    private static Arbitrary<Function<String, Target>> targets(List<Metric> metrics, List<WindowLength> lengths) {
        return Combinators.combine(
                        Arbitraries.of(metrics),
                        windows(lengths),
                        Arbitraries.integers().between(1, 20).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(1L)),
                                Tuple.of(1, Arbitraries.longs().between(2, 4))))
                .as((metric, window, threshold, sample) -> id -> target(id, metric, window, threshold, sample));
    }

    private static Target target(String id, Metric metric, WindowRule window, int threshold, long sample) {
        return switch (metric.getQuantity()) {
            case COUNT -> VolumeTarget.of(id, Role.MARKETING, metric.getId(), threshold, window);
            case MONEY ->
                MoneyTarget.of(id, Role.SALES, metric.getId(), Money.ofMinor(CHF, 20_003L * threshold), window);
            case SHARE, DELIVERY ->
                ShareTarget.of(id, Role.SALES, metric.getId(), BigDecimal.valueOf(5L * threshold, 2), window)
                        .withMinimumSample(sample);
        };
    }

    private static Arbitrary<WindowRule> windows(List<WindowLength> lengths) {
        return Combinators.combine(
                        Arbitraries.of(lengths),
                        lengths == FEW
                                ? Arbitraries.just(WindowAlignment.CALENDAR)
                                : Arbitraries.of(WindowAlignment.values()),
                        Arbitraries.of(CutWindow.values()))
                .as((length, alignment, cut) ->
                        WindowRule.of(length).withAlignment(alignment).cut(cut));
    }
}
