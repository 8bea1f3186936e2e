package org.closedloop.sla.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleSelectionTest {

    @ParameterizedTest(name = "{0} selects {1}")
    @CsvSource({"first, '[1]'", "later, '[2, 3, 4]'", "all, '[1, 2, 3, 4]'", "cycle-3, '[3]'"})
    void selects_cycles_by_their_number(String text, String selected) {
        CycleSelection cycles = CycleSelection.parse(text);

        assertThat(IntStream.rangeClosed(1, 4).filter(cycles::contains).boxed().toList())
                .hasToString(selected);
        assertThat(cycles).hasToString(text);
    }

    @Test
    void the_first_cycle_has_one_form() {
        assertThat(CycleSelection.parse("cycle-1"))
                .isEqualTo(CycleSelection.first())
                .hasToString("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "second", "cycle-0", "cycle--1", "cycle-1234567890", "2", "First"})
    void refuses_other_texts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycleSelection.parse(text))
                .withMessage("cycle selection: must be 'first', 'later', 'all', or a cycle such as 'cycle-2', but was '"
                        + text + "'");
    }

    @Test
    void refuses_a_number_that_is_not_positive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycleSelection.number(0))
                .withMessage("cycle selection: the number must be from 1 to 999999999, but was 0");
    }

    @Test
    void metrics_of_leads_count_the_first_cycle_and_those_of_deals_all() {
        assertThat(List.of(StageCount.of("sqls", Stage.SQL), Acceptance.of("a"), RejectionCount.of("r")))
                .extracting(Metric::cycles)
                .containsOnly(CycleSelection.first());
        assertThat(List.of(Revenue.of("revenue"), CloseRate.of("c"), DealCount.of("d", DealOutcome.WON)))
                .extracting(Metric::cycles)
                .containsOnly(CycleSelection.all());
    }

    @Test
    void a_filter_that_selects_later_cycles_needs_them() {
        assertThat(LeadFilter.all().withCycles(CycleSelection.later()).needs()).containsExactly(LeadData.LATER_CYCLES);
        assertThat(LeadFilter.all().withCycles(CycleSelection.all()).needs()).isEmpty();
    }
}
