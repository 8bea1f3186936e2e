package org.closedloop.sla.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class MeasurementLawsTest {

    @Property(tries = 500)
    void the_order_of_parts_never_matters(@ForAll("triples") List<Measurement> parts) {
        Measurement a = parts.get(0);
        Measurement b = parts.get(1);
        Measurement c = parts.get(2);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property(tries = 300)
    void a_sum_keeps_the_most_relevant_cases(@ForAll("triples") List<Measurement> parts) {
        Measurement sum = parts.get(0).plus(parts.get(1)).plus(parts.get(2));

        assertThat(sum.getCases())
                .isSorted()
                .hasSize(Math.min(
                        LeadCase.LIMIT,
                        parts.stream().mapToInt(part -> part.getCases().size()).sum()));
    }

    @Provide
    Arbitrary<List<Measurement>> triples() {
        return Arbitraries.oneOf(counts(), amounts(), ratios(), amountShares(), timings(), deliveries());
    }

    private static Arbitrary<List<Measurement>> counts() {
        return triple(Combinators.combine(number(), cases())
                .as((n, cases) -> Count.of(n).withCases(cases)));
    }

    private static Arbitrary<List<Measurement>> amounts() {
        return triple(Combinators.combine(money("CHF"), money("EUR").list().ofMaxSize(1), number(), cases())
                .as((total, others, unvalued, cases) -> Amount.builder()
                        .total(total)
                        .unconverted(others)
                        .unvalued(unvalued)
                        .cases(cases)
                        .build()));
    }

    private static Arbitrary<List<Measurement>> ratios() {
        return triple(Combinators.combine(number(), number(), cases())
                .as((part, whole, cases) -> Ratio.of(part, whole).withCases(cases)));
    }

    private static Arbitrary<List<Measurement>> amountShares() {
        return triple(Combinators.combine(money("CHF"), money("CHF"), cases())
                .as((part, whole, cases) -> AmountShare.of(part, whole).withCases(cases)));
    }

    private static Arbitrary<List<Measurement>> timings() {
        return triple(Combinators.combine(number(), number(), number(), number(), number(), histogram(), cases())
                .as((within, late, overdue, pending, unmeasured, minutes, cases) -> Timing.builder()
                        .within(within)
                        .late(late)
                        .overdue(overdue)
                        .pending(pending)
                        .unmeasured(unmeasured)
                        .minutes(minutes)
                        .cases(cases)
                        .build()));
    }

    private static Arbitrary<List<Measurement>> deliveries() {
        return triple(Arbitraries.integers()
                .between(0, 30)
                .map(i -> Delivery.of(LocalDate.of(2026, 4, 1).plusDays(i))));
    }

    private static Arbitrary<List<Measurement>> triple(Arbitrary<? extends Measurement> one) {
        return one.map(Measurement.class::cast).list().ofSize(3);
    }

    private static Arbitrary<Long> number() {
        return Arbitraries.longs().between(0, 1_000_000);
    }

    private static Arbitrary<Money> money(String currency) {
        return number().map(cents -> Money.ofMinor(CurrencyUnit.of(currency), cents));
    }

    private static Arbitrary<MinuteHistogram> histogram() {
        Arbitrary<Map<Integer, Long>> counts = Arbitraries.maps(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.longs().between(1, 9))
                .ofMaxSize(5);
        return counts.map(MinuteHistogram::of);
    }

    /** Few leads and few times, so that ties are common. */
    private static Arbitrary<List<LeadCase>> cases() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(LeadCase.Kind.LATE, LeadCase.Kind.WON),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2).optional(),
                        Arbitraries.integers().between(0, 1).optional())
                .as((lead, kind, at, took, amount) -> LeadCase.builder()
                        .lead(lead)
                        .kind(kind)
                        .at(Instant.EPOCH.plusSeconds(at))
                        .took(took.map(Duration::ofMinutes))
                        .amount(amount.map(n -> Money.ofMinor(CurrencyUnit.of("CHF"), n)))
                        .build())
                .list()
                .ofMaxSize(6);
    }
}
