package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.attribution.Journeys.CLOSE;
import static org.closedloop.sla.attribution.Journeys.ZONE;

import java.time.Duration;
import java.time.Instant;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTermsTest {

    private static final AttributionTerms THIRTY_DAYS =
            AttributionTerms.of(AttributionModel.linear(), Duration.ofDays(30));
    private static final AttributionTerms UNLIMITED = AttributionTerms.unlimited(AttributionModel.linear());

    @ParameterizedTest(name = "{0} before the close")
    @CsvSource({
        "PT0S,         true,  true",
        "P30D,         true,  true",
        "P30DT0.001S,  false, true",
        "PT-0.001S,    false, false",
        "P9999D,       false, true"
    })
    void counts_touches_from_the_lookback_to_the_close(Duration age, boolean within30Days, boolean ever) {
        Touch touch = Touch.of(CLOSE.minus(age), Role.SALES, "call");

        assertThat(THIRTY_DAYS.counts(touch, EventTime.at(CLOSE), ZONE)).isEqualTo(within30Days);
        assertThat(UNLIMITED.counts(touch, EventTime.at(CLOSE), ZONE)).isEqualTo(ever);
    }

    @ParameterizedTest(name = "touched {0}, closed {1}")
    @CsvSource({
        "2026-01-31,           2026-03-02,           true",
        "2026-01-30,           2026-03-02,           false",
        "2026-01-31,           2026-03-02T22:59:00Z, true",
        "2026-01-30,           2026-03-02T00:30:00Z, false",
        "2026-01-30T23:00:00Z, 2026-03-02,           true",
        "2026-01-30T22:59:00Z, 2026-03-02,           false",
        // Not after the close, if any times of their days are in order.
        "2026-03-02,           2026-03-02,           true",
        "2026-03-02,           2026-03-02T00:00:00Z, true",
        "2026-03-02T22:59:00Z, 2026-03-02,           true",
        "2026-03-02T23:00:00Z, 2026-03-02,           false",
        "2026-03-03,           2026-03-02,           false",
        "2026-03-02,           2026-03-01T22:59:00Z, false"
    })
    void compares_dates_if_the_touch_or_the_close_is_a_day(String touched, String closed, boolean counts) {
        Touch touch = Touch.of(EventTime.parse(touched), Role.SALES, "call");

        assertThat(THIRTY_DAYS.counts(touch, EventTime.parse(closed), ZONE)).isEqualTo(counts);
    }

    @Test
    void a_lookback_can_exceed_the_range_of_instants() {
        AttributionTerms terms = AttributionTerms.of(AttributionModel.linear(), Duration.ofSeconds(Long.MAX_VALUE));

        assertThat(terms.counts(Touch.of(Instant.MIN, Role.SALES, "call"), EventTime.at(Instant.MAX), ZONE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-24H"})
    void refuses_a_lookback_that_is_not_positive(Duration lookback) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributionTerms.of(AttributionModel.linear(), lookback))
                .withMessage("attribution terms: lookback must be positive, but was " + lookback);
    }
}
