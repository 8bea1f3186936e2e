package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.attribution.Journeys.day;
import static org.closedloop.sla.attribution.Journeys.parts;
import static org.closedloop.sla.attribution.Journeys.touchOn;
import static org.closedloop.sla.attribution.Journeys.wonFor;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionModelTest {

    /** Six touches, one a day: the 2nd made it a lead, the 4th an opportunity, the 6th is the last before the close. */
    private static final Lead SIX_TOUCHES = wonFor("CHF 1000.00")
            .addTouches(touchOn(1), touchOn(2), touchOn(3), touchOn(4), touchOn(5), touchOn(6))
            .putStage(Stage.LEAD, day(2).plusSeconds(60))
            .putStage(Stage.OPPORTUNITY, day(4))
            .build();

    static Stream<Arguments> models() {
        return Stream.of(
                arguments(AttributionModel.firstTouch(), "first-touch", "1000.00 0.00 0.00 0.00 0.00 0.00"),
                arguments(AttributionModel.lastTouch(), "last-touch", "0.00 0.00 0.00 0.00 0.00 1000.00"),
                // 16666 2/3 cents each: the four that are left over go to the earliest
                arguments(AttributionModel.linear(), "linear", "166.67 166.67 166.67 166.67 166.66 166.66"),
                arguments(AttributionModel.uShaped(), "u-shaped", "400.00 400.00 50.00 50.00 50.00 50.00"),
                arguments(AttributionModel.wShaped(), "w-shaped", "300.00 300.00 33.34 300.00 33.33 33.33"),
                arguments(AttributionModel.fullPath(), "full-path", "225.00 225.00 50.00 225.00 50.00 225.00"),
                // 1/63, 2/63, 4/63 ... 32/63
                arguments(
                        AttributionModel.timeDecay(Duration.ofDays(1)),
                        "time-decay",
                        "15.87 31.75 63.49 126.98 253.97 507.94"),
                arguments(
                        own("0.5", "0.2", "0", "0.1", "0.2"), "own-weights", "500.00 200.00 66.67 66.67 66.66 100.00"),
                // weights that miss 1 still split the whole, in proportion
                arguments(own("2", "1", "0", "1", "0"), "own-weights", "500.00 250.00 0.00 0.00 0.00 250.00"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("models")
    void splits_a_thousand_francs_over_six_touches(AttributionModel model, String name, String parts) {
        assertThat(model.getName()).isEqualTo(name);
        assertThat(parts(SIX_TOUCHES, model)).isEqualTo(parts);
    }

    @Test
    void every_preset_has_weights_that_add_up_to_one() {
        assertThat(Stream.of(
                        AttributionModel.firstTouch(),
                        AttributionModel.lastTouch(),
                        AttributionModel.uShaped(),
                        AttributionModel.wShaped(),
                        AttributionModel.fullPath()))
                .allSatisfy(model -> assertThat(model.total()).isEqualByComparingTo("1"));
    }

    @Test
    void own_weights_with_another_total_than_one_can_be_built() {
        assertThat(own("0.4", "0.4", "0", "0", "0.1").total()).isEqualByComparingTo("0.9");
        assertThat(own("40", "40", "0", "0", "20").total()).isEqualByComparingTo("100");
    }

    @Test
    void own_weights_with_different_trailing_zeros_are_equal() {
        assertThat(own("0.40", "1E+2", "0.0", "0", "0.6")).isEqualTo(own("0.4", "100", "0", "0.00", "0.600"));
        assertThat(own("1", "1E+2", "0", "0", "0").getLeadCreation()).hasToString("100");
    }

    @Test
    void own_weights_with_the_values_of_a_preset_do_not_equal_it() {
        assertThat(own("0.4", "0.4", "0", "0", "0.2")).isNotEqualTo(AttributionModel.uShaped());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -0.1 | 0 | 0 | 0 | 0 | attribution weight 'first': must be from 0 to 1000, but was -0.1
            0 | -1 | 0 | 0 | 0 | attribution weight 'leadCreation': must be from 0 to 1000, but was -1
            0 | 0 | 1000.1 | 0 | 0 | attribution weight 'opportunity': must be from 0 to 1000, but was 1000.1
            0 | 0 | 0 | 1E+999999999 | 0 | attribution weight 'last': must be from 0 to 1000, but was 1E+999999999
            0 | 0 | 0 | 0 | 1E-19 | attribution weight 'rest': must have at most 18 decimals, but was 1E-19
            """)
    void refuses_weights_out_of_range(
            String first, String lead, String opportunity, String last, String rest, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(first, lead, opportunity, last, rest))
                .withMessage(message);
    }

    @Test
    void weights_have_up_to_18_decimals_and_are_at_most_1000() {
        assertThat(own("1000", "1E-18", "0", "1E+3", "0").total()).isEqualTo(new BigDecimal("2000.000000000000000001"));
    }

    @Test
    void the_linear_model_is_written_without_weights() {
        assertThat(AttributionModel.linear()).hasToString("Linear{}");
    }

    private static PositionWeights own(String first, String lead, String opportunity, String last, String rest) {
        return AttributionModel.ownWeights(
                new BigDecimal(first),
                new BigDecimal(lead),
                new BigDecimal(opportunity),
                new BigDecimal(last),
                new BigDecimal(rest));
    }
}
