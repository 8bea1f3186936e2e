package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.attribution.Journeys.minorUnits;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.closedloop.sla.funnel.Lead;

/** Laws of time decay for arbitrary half-lives. */
@Domain(AttributionDomain.class)
@Domain(DomainContext.Global.class)
class TimeDecayLawsTest {

    @Property(tries = 300)
    void under_time_decay_a_later_touch_earns_no_less_up_to_rounding(@ForAll Lead lead, @ForAll Duration halfLife) {
        List<BigDecimal> units = minorUnits(lead, AttributionModel.timeDecay(halfLife));

        for (int i = 1; i < units.size(); i++) {
            // touches of nearly the same time may share an odd unit, and it goes to the earlier of equals
            assertThat(units.get(i).add(BigDecimal.ONE)).isGreaterThanOrEqualTo(units.get(i - 1));
        }
    }

    @Property(tries = 300)
    void a_later_touch_weighs_more(
            @ForAll @LongRange(min = 0, max = 100_000_000) long seconds, @ForAll Duration halfLife) {
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
    void an_endless_half_life_is_linear(@ForAll Lead lead) {
        List<BigDecimal> linear = minorUnits(lead, AttributionModel.linear());
        List<BigDecimal> endless = minorUnits(lead, AttributionModel.timeDecay(Duration.ofSeconds(Long.MAX_VALUE)));

        for (int i = 0; i < linear.size(); i++) {
            assertThat(endless.get(i).subtract(linear.get(i)).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Property(tries = 300)
    void a_longer_half_life_is_nearer_to_linear(
            @ForAll @LongRange(min = 0, max = 100_000_000) long seconds, @ForAll Duration halfLife) {
        Duration age = Duration.ofSeconds(seconds);

        assertThat(AttributionModel.timeDecay(halfLife.multipliedBy(2)).weightAt(age))
                .isBetween(AttributionModel.timeDecay(halfLife).weightAt(age), BigDecimal.ONE);
    }
}
