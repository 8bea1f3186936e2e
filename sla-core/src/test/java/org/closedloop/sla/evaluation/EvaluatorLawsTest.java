package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.target.Target;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class EvaluatorLawsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final List<Verdict> FROM_BAD_TO_GOOD =
            List.of(Verdict.MISSED, Verdict.AT_RISK, Verdict.ON_TRACK, Verdict.MET);

    private static int rank(Target target, Measurement measurement, LocalDate asOf) {
        return FROM_BAD_TO_GOOD.indexOf(
                Scoring.score(target, "2026-03", measurement, asOf).getVerdict());
    }

    @Property(tries = 200)
    void more_leads_are_never_worse(
            @ForAll("day") LocalDate asOf, @ForAll("few") long leads, @ForAll("few") long more) {
        Target target = Scoring.volume(50).withTolerance(new BigDecimal("0.1"));

        assertThat(rank(target, Count.of(leads + more), asOf))
                .isGreaterThanOrEqualTo(rank(target, Count.of(leads), asOf));
    }

    @Property(tries = 200)
    void more_money_is_never_worse(@ForAll("day") LocalDate asOf, @ForAll("few") long cents, @ForAll("few") long more) {
        Target target = Scoring.money("CHF 0.50");

        assertThat(rank(target, francs(cents + more), asOf)).isGreaterThanOrEqualTo(rank(target, francs(cents), asOf));
    }

    @Property(tries = 200)
    void a_greater_part_is_never_worse(
            @ForAll("day") LocalDate asOf, @ForAll("few") long part, @ForAll("few") long more) {
        Target target = Scoring.share("0.4");

        assertThat(rank(target, Ratio.of(part + more, 100), asOf))
                .isGreaterThanOrEqualTo(rank(target, Ratio.of(part, 100), asOf));
    }

    @Property(tries = 200)
    void working_a_lead_in_time_never_worsens_the_verdict(
            @ForAll("day") LocalDate asOf,
            @ForAll("few") long within,
            @ForAll @LongRange(min = 1, max = 9) long other) {
        Target target = Scoring.share("0.6");
        int worked = rank(target, Timing.of(within + other, 20), asOf);

        assertThat(worked).isGreaterThanOrEqualTo(rank(target, Timing.of(within, 20 + other), asOf));
        assertThat(worked)
                .isGreaterThanOrEqualTo(rank(
                        target,
                        Timing.builder().within(within).late(20).pending(other).build(),
                        asOf));
    }

    @Property(tries = 200)
    void the_verdict_of_an_ended_window_does_not_change(
            @ForAll("measured") Measurement measurement, @ForAll @IntRange(max = 500) int daysLater) {
        Target target = targetFor(measurement);
        LocalDate end = LocalDate.of(2026, 3, 31);

        assertThat(Scoring.score(target, "2026-03", measurement, end.plusDays(daysLater)))
                .isEqualTo(Scoring.score(target, "2026-03", measurement, end));
    }

    @Property(tries = 200)
    void a_score_is_between_0_and_1(@ForAll("day") LocalDate asOf, @ForAll("measured") Measurement measurement) {
        Scorecard card = evaluate(measurement, asOf);

        card.getScore().getValue().ifPresent(score -> assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Property(tries = 50)
    void results_do_not_depend_on_default_locale_or_zone(
            @ForAll("day") LocalDate asOf, @ForAll("measured") Measurement measurement) {
        Scorecard here = evaluate(measurement, asOf);
        String told = told(here);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Scorecard there = evaluate(measurement, asOf);

            assertThat(there).isEqualTo(here);
            assertThat(told(there)).isEqualTo(told);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 300)
    void shares_are_evaluated_by_cross_multiplication(
            @ForAll @LongRange(max = Long.MAX_VALUE / 1000) long part,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 1000) long whole,
            @ForAll @IntRange(min = 1, max = 1_000_000) int millionths,
            @ForAll @IntRange(min = 1, max = 1000) int scale) {
        BigDecimal atLeast = BigDecimal.valueOf(millionths, 6);
        BigInteger million = BigInteger.valueOf(1_000_000);
        boolean reached = BigInteger.valueOf(part)
                        .multiply(million)
                        .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(millionths)))
                >= 0;
        Verdict expected = reached ? Verdict.MET : Verdict.MISSED;
        Target target = Scoring.share(atLeast.toPlainString());

        assertThat(Scoring.inMarch(target, Ratio.of(part, whole)).getVerdict()).isEqualTo(expected);
        assertThat(Scoring.inMarch(target, Ratio.of(part * scale, whole * scale))
                        .getVerdict())
                .isEqualTo(expected);
    }

    @Property(tries = 200)
    void a_share_just_below_the_threshold_is_missed(
            @ForAll @IntRange(min = 1, max = 1_000_000) int millionths,
            @ForAll @LongRange(min = 1, max = 1_000_000) long k) {
        Target target = Scoring.share(BigDecimal.valueOf(millionths, 6).toPlainString());

        assertThat(Scoring.inMarch(target, Ratio.of(millionths * k, 1_000_000 * k))
                        .getVerdict())
                .isEqualTo(Verdict.MET);
        WindowResult short1 = Scoring.inMarch(target, Ratio.of(millionths * k - 1, 1_000_000 * k));
        assertThat(short1.getVerdict()).isEqualTo(Verdict.MISSED);
        assertThat(short1.getGap().orElseThrow()).isNegative();
        assertThat(short1.getAttainment().orElseThrow()).isLessThan(BigDecimal.ONE);
    }

    private static Scorecard evaluate(Measurement measurement, LocalDate asOf) {
        return SlaEvaluator.evaluate(
                Scoring.terms(targetFor(measurement), "2026"), Scoring.numbers("2026-03", measurement), asOf);
    }

    private static String told(Scorecard card) {
        StringBuilder text = new StringBuilder();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-CH"))) {
            text.append(card.explain(locale));
            card.windows().forEach(window -> text.append(window.explain(locale)));
        }
        return text.toString();
    }

    private static Target targetFor(Measurement measurement) {
        return switch (measurement.getQuantity()) {
            case COUNT -> Scoring.volume(50);
            case MONEY -> Scoring.money("CHF 0.50");
            case SHARE -> Scoring.share("0.95");
            case DELIVERY -> Scoring.delivery();
        };
    }

    private static Amount francs(long cents) {
        return Amount.of(Money.ofMinor(CurrencyUnit.of("CHF"), cents));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(59, 100).map(NEW_YEAR::plusDays);
    }

    @Provide
    Arbitrary<Long> few() {
        return Arbitraries.longs().between(0, 60);
    }

    @Provide
    Arbitrary<Measurement> measured() {
        return Arbitraries.oneOf(
                few().map(Count::of),
                Arbitraries.longs().between(-50, 99).map(EvaluatorLawsTest::francs),
                few().flatMap(whole -> Arbitraries.longs().between(0, 70).map(part -> Ratio.of(part, whole))),
                few().flatMap(pending -> few().map(within ->
                        Timing.builder().within(within).late(1).pending(pending).build())));
    }
}
