package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.testing.SlaAssertions;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts without an exchange rate can be worth anything above nothing. */
class UndecidedMoneyTest {

    private static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);

    private static List<Money> sums(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .map(Money::parse)
                        .toList();
    }

    @ParameterizedTest(name = "{0} of CHF 1000 without {1} by {2}: {3}")
    @CsvSource({
        "CHF 900.00,  ,                       2026-03-31, MISSED",
        "CHF 900.00,  EUR 0.01,               2026-03-31, UNDECIDED",
        "CHF 900.00,  EUR 0.00,               2026-03-31, MISSED",
        "CHF 900.00,  EUR -5.00,              2026-03-31, MISSED",
        "CHF 900.00,  EUR -5.00; USD 1.00,    2026-03-31, UNDECIDED",
        "CHF 1000.00, EUR 300.00,             2026-03-31, MET",
        "CHF 1000.00, EUR -5.00,              2026-03-31, UNDECIDED",
        "CHF 1000.00, EUR 300.00; USD -0.01,  2026-03-31, UNDECIDED",
        "CHF 960.00,  EUR 300.00,             2026-03-30, ON_TRACK",
        "CHF 900.00,  EUR 300.00,             2026-03-30, AT_RISK",
        "CHF 1000.00, EUR 300.00,             2026-03-30, MET",
        "CHF 1.00,    EUR 300.00,             2026-03-30, AT_RISK",
        "CHF 0.00,    EUR 300.00,             2026-02-28, UPCOMING"
    })
    void a_sum_is_undecided_if_it_could_turn(String sum, String unconverted, LocalDate asOf, Verdict verdict) {
        Amount amount = Amount.builder()
                .total(Money.parse(sum))
                .unconverted(sums(unconverted))
                .build();

        assertThat(Scoring.score(Scoring.money("CHF 1000.00"), "2026-03", amount, asOf)
                        .getVerdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} of {1} without {3}, at least {2}: {4}")
    @CsvSource({
        "CHF 50.00,  CHF 100.00, 0.4, ,           MET",
        "CHF 30.00,  CHF 100.00, 0.4, ,           MISSED",
        "CHF 50.00,  CHF 100.00, 0.4, EUR 1.00,   UNDECIDED",
        "CHF 30.00,  CHF 100.00, 0.4, EUR 1.00,   UNDECIDED",
        "CHF 30.00,  CHF 100.00, 0.4, EUR -1.00,  UNDECIDED",
        "CHF 100.00, CHF 100.00, 1,   EUR 1.00,   UNDECIDED",
        "CHF 99.99,  CHF 100.00, 1,   EUR 1.00,   MISSED",
        "CHF 99.99,  CHF 100.00, 1,   EUR -1.00,  UNDECIDED",
        "CHF 50.00,  CHF 100.00, 0.4, EUR 0.00,   MET",
        "CHF 0.00,   CHF 0.00,   0.4, EUR 500.00, NO_DATA"
    })
    void a_share_of_revenue_is_undecided_if_it_could_turn(
            String part, String whole, String atLeast, String unconverted, Verdict verdict) {
        assertThat(share(atLeast, part, whole, unconverted).getVerdict()).isEqualTo(verdict);
    }

    private static WindowResult share(String atLeast, String part, String whole, String unconverted) {
        return Scoring.score(
                Scoring.agreement(Scoring.share(atLeast), "2026")
                        .withMetrics(AttributedShare.of("number", Role.MARKETING))
                        .resolve(SlaFixtures.zurichCalendar()),
                "2026-03",
                Scoring.numbers(
                        "2026-03",
                        AmountShare.builder()
                                .part(Money.parse(part))
                                .whole(Money.parse(whole))
                                .unconverted(sums(unconverted))
                                .build()),
                END_OF_MARCH);
    }

    @ParameterizedTest(name = "a deal of {0} without {1}: {2}")
    @CsvSource({
        "CHF 1000.00, ,         MET",
        "CHF 999.99,  ,         MISSED",
        "CHF 1000.00, EUR 1.00, UNDECIDED",
        "CHF 999.99,  EUR 1.00, UNDECIDED"
    })
    void a_mean_is_undecided_because_it_could_rise_or_fall(String deal, String unconverted, Verdict verdict) {
        WindowResult result = Scoring.score(
                Scoring.agreement(Scoring.money("CHF 1000.00"), "2026")
                        .withMetrics(DealSize.of("number", SizeStatistic.MEAN))
                        .resolve(SlaFixtures.zurichCalendar()),
                "2026-03",
                Scoring.numbers(
                        "2026-03",
                        DealSizes.builder()
                                .statistic(SizeStatistic.MEAN)
                                .putSize(Money.parse(deal), 1L)
                                .unconverted(sums(unconverted))
                                .build()),
                END_OF_MARCH);

        assertThat(result.getVerdict()).isEqualTo(verdict);
    }

    @Test
    void the_sentence_has_both_sums_and_the_window_is_not_in_the_score() {
        Amount amount = Amount.builder()
                .total(Money.parse("CHF 900.00"))
                .unconverted(sums("EUR 300.00; USD 20.00"))
                .build();
        Scorecard card = SlaEvaluator.evaluate(
                Scoring.terms(Scoring.money("CHF 1000.00"), "2026"), Scoring.numbers("2026-03", amount), END_OF_MARCH);
        WindowResult march = card.windows()
                .filter(window -> window.getActual().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(march.explain(Locale.ENGLISH))
                .isEqualTo("goal in 2026-03 is undecided: CHF 900.00, at least CHF 1,000.00 was required, but amounts"
                        + " without an exchange rate could change that; excluding EUR 300.00, for which there is no"
                        + " exchange rate; excluding USD 20.00, for which there is no exchange rate.");
        assertThat(march.explain(Locale.GERMAN))
                .isEqualTo("goal in 2026-03 ist unentschieden: CHF 900,00, verlangt war mindestens CHF 1.000,00, aber"
                        + " Beträge ohne Kurs könnten das ändern; ohne EUR 300,00, wofür kein Kurs vorliegt; ohne"
                        + " USD 20,00, wofür kein Kurs vorliegt.");
        assertThat(march.getMeasurement()).contains(amount);
        assertThat(card.getScore().getValue()).isEmpty();
        SlaAssertions.assertThat(march).isUndecided();
    }

    /** The oracle tries rates so small that the amount is rounded to nothing, and very large ones. */
    @Property
    void a_verdict_on_a_sum_stands_exactly_if_no_rate_turns_it(
            @ForAll @IntRange(min = 0, max = 20) int converted,
            @ForAll @IntRange(min = -3, max = 3) int euros,
            @ForAll @IntRange(min = -3, max = 3) int dollars) {
        Amount amount = Amount.builder()
                .total(Money.parse("CHF " + converted))
                .unconverted(List.of(Money.parse("EUR " + euros), Money.parse("USD " + dollars)))
                .build();
        List<BigDecimal> rates = List.of(BigDecimal.ZERO, new BigDecimal("1000000"));
        List<Boolean> met = rates.stream()
                .flatMap(euro -> rates.stream()
                        .map(dollar -> BigDecimal.valueOf(converted)
                                        .add(euro.multiply(BigDecimal.valueOf(euros)))
                                        .add(dollar.multiply(BigDecimal.valueOf(dollars)))
                                        .compareTo(BigDecimal.TEN)
                                >= 0))
                .distinct()
                .toList();

        Verdict verdict = Scoring.inMarch(Scoring.money("CHF 10.00"), amount).getVerdict();

        if (met.size() == 2) {
            assertThat(verdict).isEqualTo(Verdict.UNDECIDED);
        } else {
            assertThat(verdict).isEqualTo(met.get(0) ? Verdict.MET : Verdict.MISSED);
        }
    }
}
