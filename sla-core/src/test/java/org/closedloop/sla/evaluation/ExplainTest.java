package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.evaluation.Scoring.delivery;
import static org.closedloop.sla.evaluation.Scoring.money;
import static org.closedloop.sla.evaluation.Scoring.share;
import static org.closedloop.sla.evaluation.Scoring.volume;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");
    private static final LocalDate MID_MARCH = LocalDate.of(2026, 3, 16);

    @ParameterizedTest(name = "{1}")
    @MethodSource("windows")
    void a_window_is_explained_in_one_sentence(WindowResult result, String english, String german, String swiss) {
        assertThat(result.explain(Locale.ENGLISH)).isEqualTo(english);
        assertThat(result.explain(Locale.FRENCH)).isEqualTo(english);
        assertThat(result.explain(Locale.GERMAN)).isEqualTo(german);
        assertThat(result.explain(SWISS)).isEqualTo(swiss);
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                Arguments.of(
                        Scoring.inMarch(money("CHF 1200000.00"), Amount.of(Money.parse("CHF 1199999.50"))),
                        "goal in 2026-03 is missed: CHF 1,199,999.50, at least CHF 1,200,000.00 was required, short"
                                + " by CHF 0.50.",
                        "goal in 2026-03 ist verfehlt: CHF 1.199.999,50, verlangt war mindestens CHF 1.200.000,00,"
                                + " es fehlen CHF 0,50.",
                        "goal in 2026-03 ist verfehlt: CHF 1'199'999.50, verlangt war mindestens CHF 1'200'000.00,"
                                + " es fehlen CHF 0.50."),
                Arguments.of(
                        Scoring.inMarch(share("0.955"), Ratio.of(19998, 20000)),
                        "goal in 2026-03 is met: 99.9%, at least 95.5% was required; misses used: 2 of 900 allowed.",
                        "goal in 2026-03 ist erreicht: 99,9 %, verlangt war mindestens 95,5 %;"
                                + " Verfehlungen: 2 von 900 zulässigen.",
                        "goal in 2026-03 ist erreicht: 99.9 %, verlangt war mindestens 95.5 %;"
                                + " Verfehlungen: 2 von 900 zulässigen."),
                Arguments.of(
                        Scoring.score(volume(1000), "2026-03", Count.of(100), MID_MARCH),
                        "goal in 2026-03 is at risk: 100 so far, at least 1,000 is required;"
                                + " an even pace would give 500 after 11 of 22 working days.",
                        "goal in 2026-03 ist gefährdet: bisher 100, verlangt ist mindestens 1.000;"
                                + " gleichmässig gewachsen wären es 500 nach 11 von 22 Arbeitstagen.",
                        "goal in 2026-03 ist gefährdet: bisher 100, verlangt ist mindestens 1'000;"
                                + " gleichmässig gewachsen wären es 500 nach 11 von 22 Arbeitstagen."),
                Arguments.of(
                        Scoring.score(volume(1000), "2026-03", Count.of(900), MID_MARCH),
                        "goal in 2026-03 is on track: 900 so far, at least 1,000 is required; it is 1.8 times as fast"
                                + " as an even pace, too fast for the leads to be worked well: an even pace would"
                                + " give 500 after 11 of 22 working days.",
                        "goal in 2026-03 ist auf Kurs: bisher 900, verlangt ist mindestens 1.000; es kommt 1,8-mal so"
                                + " schnell wie vereinbart, zu schnell, um gut bearbeitet zu werden: gleichmässig"
                                + " gewachsen wären es 500 nach 11 von 22 Arbeitstagen.",
                        "goal in 2026-03 ist auf Kurs: bisher 900, verlangt ist mindestens 1'000; es kommt 1.8-mal so"
                                + " schnell wie vereinbart, zu schnell, um gut bearbeitet zu werden: gleichmässig"
                                + " gewachsen wären es 500 nach 11 von 22 Arbeitstagen."),
                Arguments.of(
                        Scoring.score(
                                share("0.9"),
                                "2026-03",
                                Timing.builder()
                                        .within(80)
                                        .late(20)
                                        .pending(3)
                                        .unmeasured(1)
                                        .build(),
                                MID_MARCH),
                        "goal in 2026-03 is at risk: 80% so far, at least 90% is required; misses used: 20 of 10"
                                + " allowed; at this rate the allowed misses run out on 16 Mar 2026;"
                                + " still pending: 3; only 99.0% could be timed.",
                        "goal in 2026-03 ist gefährdet: bisher 80 %, verlangt ist mindestens 90 %; Verfehlungen: 20"
                                + " von 10 zulässigen; so geht es weiter bis 16.03.2026, dann sind die zulässigen"
                                + " Verfehlungen aufgebraucht; noch offen: 3; nur 99,0 % liessen sich messen.",
                        "goal in 2026-03 ist gefährdet: bisher 80 %, verlangt ist mindestens 90 %; Verfehlungen: 20"
                                + " von 10 zulässigen; so geht es weiter bis 16.03.2026, dann sind die zulässigen"
                                + " Verfehlungen aufgebraucht; noch offen: 3; nur 99.0 % liessen sich messen."),
                Arguments.of(
                        Scoring.unmeasured(volume(5), MID_MARCH),
                        "goal in 2026-03 has no data; at least 5 is required.",
                        "goal in 2026-03 ist ohne Daten; verlangt ist mindestens 5.",
                        "goal in 2026-03 ist ohne Daten; verlangt ist mindestens 5."),
                Arguments.of(
                        Scoring.unmeasured(volume(5), LocalDate.of(2026, 1, 1)),
                        "goal in 2026-03 has not begun; at least 5 is required.",
                        "goal in 2026-03 hat noch nicht begonnen; verlangt ist mindestens 5.",
                        "goal in 2026-03 hat noch nicht begonnen; verlangt ist mindestens 5."),
                Arguments.of(
                        Scoring.score(
                                delivery(), "2026-03", Delivery.of(LocalDate.of(2026, 4, 2)), LocalDate.of(2026, 4, 2)),
                        "goal for 2026-03 is met: delivered after 2 of 3 working days.",
                        "goal für 2026-03 ist erreicht: geliefert nach 2 von 3 Arbeitstagen.",
                        "goal für 2026-03 ist erreicht: geliefert nach 2 von 3 Arbeitstagen."),
                Arguments.of(
                        Scoring.unmeasured(delivery(), LocalDate.of(2026, 5, 1)),
                        "goal for 2026-03 is missed: it was due on 6 Apr 2026.",
                        "goal für 2026-03 ist verfehlt: fällig war es am 06.04.2026.",
                        "goal für 2026-03 ist verfehlt: fällig war es am 06.04.2026."));
    }

    @Test
    void unconverted_money_is_named() {
        Amount amount = Amount.builder()
                .total(Money.parse("CHF 10.00"))
                .addUnconverted(Money.parse("EUR 5.00"))
                .unvalued(2)
                .build();

        assertThat(Scoring.inMarch(money("CHF 10.00"), amount).explain(Locale.ENGLISH))
                .isEqualTo("goal in 2026-03 is met: CHF 10.00, at least CHF 10.00 was required;"
                        + " excluding EUR 5.00, for which there is no exchange rate; excluded because they have no"
                        + " value: 2.");
    }

    @Test
    void target_party_and_total_are_explained() {
        Scorecard card = SlaEvaluator.evaluate(
                Scoring.terms(volume(3), "2026"), Scoring.numbers("2026-03", Count.of(2)), LocalDate.of(2026, 3, 31));

        assertThat(card.explain(Locale.ENGLISH))
                .isEqualTo("Acme AG as of 31 Mar 2026: score 66.6%; 0 windows met, 1 missed, 0 at risk.");
        assertThat(card.explain(SWISS))
                .isEqualTo("Acme AG per 31.03.2026: Score 66.6 %; 0 Fenster erreicht, 1 verfehlt, 0 gefährdet.");
        assertThat(card.getParties().get(0).explain(Locale.ENGLISH))
                .isEqualTo("Inbound Marketing: score 66.6%; targets: 1, missed at least once: 1.");
        assertThat(card.getParties().get(0).explain(Locale.GERMAN))
                .isEqualTo("Inbound Marketing: Score 66,6 %; Ziele: 1, mindestens einmal verfehlt: 1.");
        assertThat(card.targets().get(0).explain(Locale.ENGLISH))
                .isEqualTo("goal: attained 66.6% on average; 0 of 12 windows met, 1 missed.");
        assertThat(card.targets().get(0).explain(Locale.GERMAN))
                .isEqualTo("goal: im Mittel zu 66,6 % erreicht; von 12 Fenstern 0 erreicht und 1 verfehlt.");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("sums")
    void sums_that_are_left_out_are_stated(Measurement measurement, String english, String german) {
        WindowResult result = inMarch(measurement);

        assertThat(result.explain(Locale.ENGLISH)).isEqualTo(english);
        assertThat(result.explain(Locale.GERMAN)).isEqualTo(german);
    }

    static Stream<Arguments> sums() {
        Money euro = Money.parse("EUR 1.00");
        Money ten = Money.parse("CHF 10.00");
        DealSizes one = DealSizes.of(SizeStatistic.MEAN, Map.of(ten, 1L));
        return Stream.of(
                Arguments.of(
                        AmountShare.of(ten, ten).withUnconverted(euro),
                        "goal in 2026-03 is undecided: 100%, at least 40% was required, but amounts without an exchange"
                                + " rate could change that; excluding EUR 1.00, for which there is no exchange rate.",
                        "goal in 2026-03 ist unentschieden: 100 %, verlangt war mindestens 40 %, aber Beträge ohne Kurs"
                                + " könnten das ändern; ohne EUR 1,00, wofür kein Kurs vorliegt."),
                Arguments.of(
                        one.withUnconverted(euro),
                        "goal in 2026-03 is undecided: CHF 10.00, at least CHF 10.00 was required, but amounts without"
                                + " an exchange rate could change that; excluding EUR 1.00, for which there is no"
                                + " exchange rate.",
                        "goal in 2026-03 ist unentschieden: CHF 10,00, verlangt war mindestens CHF 10,00, aber Beträge"
                                + " ohne Kurs könnten das ändern; ohne EUR 1,00, wofür kein Kurs vorliegt."),
                Arguments.of(
                        one.withUnvalued(2),
                        "goal in 2026-03 is met: CHF 10.00, at least CHF 10.00 was required; excluded because they have"
                                + " no value: 2.",
                        "goal in 2026-03 ist erreicht: CHF 10,00, verlangt war mindestens CHF 10,00; ohne Wert und"
                                + " darum nicht dabei: 2."));
    }

    private static WindowResult inMarch(Measurement measurement) {
        if (measurement instanceof DealSizes) {
            return Scoring.score(
                    Scoring.agreement(money("CHF 10.00"), "2026")
                            .withMetrics(DealSize.of("number", SizeStatistic.MEAN))
                            .resolve(SlaFixtures.zurichCalendar()),
                    "2026-03",
                    Scoring.numbers("2026-03", measurement),
                    LocalDate.of(2026, 3, 31));
        }
        return Scoring.inMarch(share("0.4"), measurement);
    }
}
