package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.attribution.Journeys.parts;
import static org.closedloop.sla.attribution.Journeys.touchOn;
import static org.closedloop.sla.attribution.Journeys.wonFor;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeDecayTest {

    private static final TimeDecay WEEKLY = AttributionModel.timeDecay(Duration.ofDays(7));

    @ParameterizedTest
    @CsvSource({
        "P0D, 1",
        "P7D, 0.5",
        "P14D, 0.25",
        "P70D, 0.0009765625",
        // 2^(-1/7), 2^(-3/7), 2^(-1/2), 2^(-1/3) by Python's decimal at 60 digits, rounded half-even to 34
        "P1D, 0.9057236642639066715941728732151032",
        "P3D, 0.7429971445684742123999266433572963",
        "PT84H, 0.7071067811865475244008443621048490",
        "PT56H, 0.7937005259840997373758528196361541",
        "PT252H, 0.35355339059327376220042218105242450",
        "P889D, 5.8774717541114375398436826861112283890933277838604376075437585313920862972736358642578125E-39",
        "P896D, 0"
    })
    void a_weight_halves_with_every_half_life(Duration age, BigDecimal weight) {
        assertThat(WEEKLY.weightAt(age)).isEqualByComparingTo(weight);
    }

    @Test
    void a_very_old_touch_has_weight_zero() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

        assertThat(AttributionModel.timeDecay(Duration.ofNanos(1)).weightAt(longest))
                .isEqualByComparingTo("0");
        assertThat(AttributionModel.timeDecay(longest).weightAt(longest)).isEqualByComparingTo("0.5");
    }

    @Test
    void touches_long_before_the_close_share_as_if_it_were_near() {
        Lead lead = wonFor("CHF 3.00").addTouches(touchOn(1), touchOn(2)).build();
        Lead old = wonFor("CHF 3.00")
                .addTouches(
                        Touch.of(Instant.parse("0001-01-01T00:00:00Z"), Role.SALES, "letter"),
                        Touch.of(Instant.parse("0001-01-02T00:00:00Z"), Role.SALES, "letter"))
                .build();

        assertThat(parts(lead, AttributionModel.timeDecay(Duration.ofDays(1)))).isEqualTo("1.00 2.00");
        assertThat(parts(old, AttributionModel.timeDecay(Duration.ofDays(1)))).isEqualTo("1.00 2.00");
    }

    @ParameterizedTest(name = "touched {0}, {1} and {2}: {3}")
    @CsvSource({
        "2026-01-04T11:00:00Z, 2026-01-05T11:00:00Z, 2026-01-06T11:00:00Z, 1.00 2.00 4.00",
        "2026-01-04,           2026-01-05,           2026-01-06,           1.00 2.00 4.00",
        // Where one of them is a day, the others count by their days, too: in Zurich.
        "2026-01-04,           2026-01-05T22:59:00Z, 2026-01-06T00:00:00Z, 1.00 2.00 4.00",
        "2026-01-04T11:00:00Z, 2026-01-05,           2026-01-05T23:00:00Z, 1.00 2.00 4.00",
        "2026-01-04T11:00:00Z, 2026-01-06,           2026-01-06T11:00:00Z, 0.78 3.11 3.11"
    })
    void ages_are_in_days_if_a_touch_has_only_a_day(String one, String two, String three, String parts) {
        Lead lead = wonFor("CHF 7.00")
                .addTouches(
                        Touch.of(EventTime.parse(one), Role.SALES, "a"),
                        Touch.of(EventTime.parse(two), Role.SALES, "b"),
                        Touch.of(EventTime.parse(three), Role.SALES, "c"))
                .build();

        assertThat(parts(lead, AttributionModel.timeDecay(Duration.ofDays(1)))).isEqualTo(parts);
    }

    @Test
    void equal_half_lives_make_equal_models() {
        assertThat(WEEKLY).isEqualTo(AttributionModel.timeDecay(Duration.ofHours(168)));
        assertThat(WEEKLY).isNotEqualTo(AttributionModel.timeDecay(Duration.ofHours(167)));
    }

    @Test
    void refuses_a_negative_age() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEEKLY.weightAt(Duration.ofHours(-1)))
                .withMessage("time-decay: age must not be negative, but was PT-1H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1H"})
    void refuses_a_half_life_that_is_not_positive(Duration halfLife) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributionModel.timeDecay(halfLife))
                .withMessage("time-decay: half-life must be positive, but was " + halfLife);
    }
}
