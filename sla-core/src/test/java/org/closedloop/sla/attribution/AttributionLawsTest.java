package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.attribution.Journeys.CLOSE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for whatever leads, models and currencies there may be. */
class AttributionLawsTest {

    @Property(tries = 500)
    void the_parts_sum_to_the_whole(@ForAll("leads") Lead lead, @ForAll("terms") AttributionTerms terms) {
        AttributedDeal deal = new Attributor().split(lead, terms);
        Money whole = deal.getAmount();
        Money none = Money.zero(whole.getCurrencyUnit());

        Money credited = deal.getCredits().stream().map(Credit::getAmount).reduce(none, Money::plus);
        assertThat(credited.plus(deal.getUnattributed())).isEqualTo(whole);
        assertThat(deal.getUnattributed()).isIn(none, whole);
        assertThat(deal.byRole().values().stream().reduce(none, Money::plus)).isEqualTo(credited);
        assertThat(deal.byChannel().values().stream().reduce(none, Money::plus)).isEqualTo(credited);
    }

    @Property(tries = 300)
    void the_order_of_the_touches_does_not_matter(
            @ForAll("leads") Lead lead, @ForAll("terms") AttributionTerms terms, @ForAll Random random) {
        List<Touch> shuffled = new ArrayList<>(lead.getTouches());
        Collections.shuffle(shuffled, random);

        assertThat(new Attributor().split(lead.withTouches(shuffled), terms))
                .isEqualTo(new Attributor().split(lead, terms));
    }

    @Property(tries = 300)
    void every_touch_that_counts_is_credited_and_no_other(
            @ForAll("leads") Lead lead, @ForAll("terms") AttributionTerms terms) {
        assertThat(new Attributor().split(lead, terms).getCredits())
                .extracting(Credit::getTouch)
                .containsExactlyInAnyOrderElementsOf(lead.getTouches().stream()
                        .filter(touch -> terms.counts(touch, CLOSE))
                        .toList())
                .isSortedAccordingTo((one, other) -> one.getAt().compareTo(other.getAt()));
    }

    @Property(tries = 300)
    void linear_parts_differ_by_one_minor_unit_at_most(@ForAll("leads") Lead lead) {
        List<BigDecimal> units = minorUnits(lead, AttributionModel.linear());

        if (!units.isEmpty()) {
            assertThat(Collections.max(units).subtract(Collections.min(units)))
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    @Property(tries = 300)
    void first_touch_gives_all_to_the_first(@ForAll("leads") Lead lead) {
        AttributedDeal deal = new Attributor().split(lead, AttributionTerms.unlimited(AttributionModel.firstTouch()));

        if (!deal.getCredits().isEmpty()) {
            assertThat(deal.getCredits().get(0).getAmount()).isEqualTo(deal.getAmount());
        }
    }

    @Property(tries = 300)
    void under_time_decay_a_later_touch_earns_no_less_up_to_rounding(
            @ForAll("leads") Lead lead, @ForAll("halfLives") Duration halfLife) {
        List<BigDecimal> units = minorUnits(lead, AttributionModel.timeDecay(halfLife));

        for (int i = 1; i < units.size(); i++) {
            // touches of nearly the same time may share an odd unit, and it goes to the earlier of equals
            assertThat(units.get(i).add(BigDecimal.ONE)).isGreaterThanOrEqualTo(units.get(i - 1));
        }
    }

    @Property(tries = 300)
    void a_later_touch_weighs_more(
            @ForAll @LongRange(min = 0, max = 100_000_000) long seconds, @ForAll("halfLives") Duration halfLife) {
        TimeDecay model = AttributionModel.timeDecay(halfLife);
        BigDecimal later = model.weightAt(Duration.ofSeconds(seconds));
        BigDecimal earlier = model.weightAt(Duration.ofSeconds(seconds, 1));

        assertThat(later.signum() == 0 ? earlier.signum() == 0 : later.compareTo(earlier) > 0)
                .isTrue();
    }

    @Property(tries = 300)
    void another_half_life_halves_the_weight_exactly(
            @ForAll @LongRange(min = 0, max = 100_000_000) long seconds,
            @ForAll @IntRange(min = 1, max = 3650) int days) {
        Duration halfLife = Duration.ofDays(days).plusSeconds(10_000_000);
        TimeDecay model = AttributionModel.timeDecay(halfLife);
        Duration age = Duration.ofSeconds(seconds);

        assertThat(model.weightAt(age.plus(halfLife)).multiply(BigDecimal.valueOf(2)))
                .isEqualByComparingTo(model.weightAt(age));
    }

    @Property(tries = 300)
    void ages_multiply_as_exponents_add(
            @ForAll @LongRange(min = 0, max = 10_000_000) long one,
            @ForAll @LongRange(min = 0, max = 10_000_000) long other) {
        TimeDecay model = AttributionModel.timeDecay(Duration.ofDays(7));
        BigDecimal product =
                model.weightAt(Duration.ofSeconds(one)).multiply(model.weightAt(Duration.ofSeconds(other)));
        BigDecimal ofSum = model.weightAt(Duration.ofSeconds(one + other));

        // each of the three is right to 34 digits
        assertThat(product.subtract(ofSum).abs()).isLessThanOrEqualTo(ofSum.multiply(new BigDecimal("4E-34")));
    }

    @Property(tries = 300)
    void an_endless_half_life_is_linear(@ForAll("leads") Lead lead) {
        List<BigDecimal> linear = minorUnits(lead, AttributionModel.linear());
        List<BigDecimal> endless = minorUnits(lead, AttributionModel.timeDecay(Duration.ofSeconds(Long.MAX_VALUE)));

        for (int i = 0; i < linear.size(); i++) {
            assertThat(endless.get(i).subtract(linear.get(i)).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Property(tries = 300)
    void a_longer_half_life_is_nearer_to_linear(
            @ForAll @LongRange(min = 0, max = 100_000_000) long seconds, @ForAll("halfLives") Duration halfLife) {
        Duration age = Duration.ofSeconds(seconds);

        assertThat(AttributionModel.timeDecay(halfLife.multipliedBy(2)).weightAt(age))
                .isBetween(AttributionModel.timeDecay(halfLife).weightAt(age), BigDecimal.ONE);
    }

    private static List<BigDecimal> minorUnits(Lead lead, AttributionModel model) {
        return new Attributor()
                .split(lead, AttributionTerms.unlimited(model)).getCredits().stream()
                        .map(credit -> credit.getAmount().getAmountMinor())
                        .toList();
    }

    @Provide
    Arbitrary<Lead> leads() {
        Arbitrary<Money> amounts = Combinators.combine(
                        Arbitraries.of("CHF", "JPY", "BHD"), Arbitraries.longs().between(0, 1_000_000_000_000L))
                .as((currency, minor) -> Money.ofMinor(CurrencyUnit.of(currency), minor));
        Arbitrary<List<Instant>> stages = moments().list().ofMaxSize(3);
        return Combinators.combine(amounts, touches().list().ofMaxSize(12), stages)
                .as((amount, touches, entries) -> {
                    Lead.Builder lead = Lead.builder().id("L").addAllTouches(touches);
                    if (entries.size() > 0) {
                        lead.createdAt(entries.get(0));
                    }
                    if (entries.size() > 1) {
                        lead.putStage(Stage.OPPORTUNITY, entries.get(1));
                    }
                    if (entries.size() > 2) {
                        lead.putStage(Stage.LEAD, entries.get(2));
                    }
                    return lead.deal(Deal.builder()
                                    .outcome(DealOutcome.WON)
                                    .amount(amount)
                                    .closedAt(CLOSE)
                                    .build())
                            .build();
                });
    }

    @Provide
    Arbitrary<AttributionTerms> terms() {
        Arbitrary<Duration> lookbacks = Arbitraries.integers().between(1, 3000).map(Duration::ofHours);
        return Combinators.combine(models(), lookbacks.optional())
                .as((model, lookback) -> lookback.map(limit -> AttributionTerms.of(model, limit))
                        .orElseGet(() -> AttributionTerms.unlimited(model)));
    }

    @Provide
    Arbitrary<Duration> halfLives() {
        return Arbitraries.longs().between(1, 100_000_000).map(Duration::ofSeconds);
    }

    private Arbitrary<AttributionModel> models() {
        Arbitrary<BigDecimal> weight =
                Arbitraries.integers().between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        AttributionModel.firstTouch(),
                        AttributionModel.lastTouch(),
                        AttributionModel.linear(),
                        AttributionModel.uShaped(),
                        AttributionModel.wShaped(),
                        AttributionModel.fullPath()),
                halfLives().map(AttributionModel::timeDecay),
                Combinators.combine(weight, weight, weight, weight, weight).as(AttributionModel::ownWeights));
    }

    private static Arbitrary<Touch> touches() {
        return Combinators.combine(moments(), Arbitraries.of(Role.class), Arbitraries.of("ads", "call", "webinar"))
                .as(Touch::of);
    }

    /** From some 100 days before the close to a day after it, by the hour, so that ties are common. */
    private static Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-2400, 24).map(hours -> CLOSE.plusSeconds(hours * 3600L));
    }
}
