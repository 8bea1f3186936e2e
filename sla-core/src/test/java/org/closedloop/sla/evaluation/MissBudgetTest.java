package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.evaluation.Scoring.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissBudgetTest {

    @ParameterizedTest(name = "{0} of {1}, at least {2}: {4} of {3} misses, burn rate {5}")
    @CsvSource({
        "100, 100, 0.95, 5,  0, 0.00",
        " 95, 100, 0.95, 5,  5, 1.00",
        " 94, 100, 0.95, 5,  6, 1.20",
        "  0, 100, 0.95, 5, 100, 20.00",
        // Rounded conservatively: fewer allowed, a higher burn rate.
        " 17,  19, 0.95, 0,  2, 2.11",
        "  2,   3, 0.5,  1,  1, 0.67",
        // By period the part can exceed the whole: no misses.
        "  7,   5, 0.5,  2,  0, 0.00",
        "5998, 6000, 1,  0,  2, "
    })
    void misses_are_counted_against_those_allowed(
            long part, long whole, String atLeast, long allowed, long used, BigDecimal burnRate) {
        MissBudget budget = Scoring.inMarch(share(atLeast), Ratio.of(part, whole))
                .getMissBudget()
                .orElseThrow();

        assertThat(budget.getAllowed()).isEqualTo(allowed);
        assertThat(budget.getUsed()).isEqualTo(used);
        assertThat(budget.getBurnRate().orElse(null)).isEqualTo(burnRate);
        assertThat(budget.getRunsOutOn()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 100 by 10 March: {1}")
    @CsvSource({
        // At burn rate 1 the budget lasts; at 2, half of the 22 working days; at 20, 1.1 of them.
        "95, ",
        "96, ",
        "94, 2026-03-26",
        "90, 2026-03-16",
        "0,  2026-03-03"
    })
    void a_budget_that_does_not_last_runs_out_on_a_working_day(long within, LocalDate day) {
        WindowResult result = Scoring.score(share("0.95"), "2026-03", Ratio.of(within, 100), LocalDate.of(2026, 3, 10));

        assertThat(result.getMissBudget().orElseThrow().getRunsOutOn().orElse(null))
                .isEqualTo(day);
    }

    @Test
    void a_budget_runs_out_within_a_window_without_working_days() {
        // The agreement's first window is a weekend: twice as many misses as allowed last half of two days.
        String weekend = "2026-02-28";

        WindowResult result = Scoring.score(
                Scoring.terms(share("0.5").withWindow(WindowRule.weekly()), "2026-02-28/2026-12-31"),
                "2026-02-28/2026-03-01",
                Scoring.numbers("2026-02-28/2026-03-01", Ratio.of(0, 10)),
                LocalDate.parse(weekend));

        assertThat(result.getMissBudget().orElseThrow().getRunsOutOn()).hasValue(LocalDate.parse(weekend));
    }
}
