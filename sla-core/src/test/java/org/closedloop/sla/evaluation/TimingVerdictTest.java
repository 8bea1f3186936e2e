package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.evaluation.Scoring.share;

import java.time.LocalDate;
import org.closedloop.sla.measurement.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingVerdictTest {

    @ParameterizedTest(name = "within {0}, late {1}, overdue {2}, pending {3}: {4}")
    @CsvSource({
        "90, 10, 0,  0, MET",
        "90,  0, 10, 0, MET",
        "89, 11, 0,  0, MISSED",
        "89,  0, 11, 0, MISSED",
        // Final only if the pending ones cannot flip it: all of them late, or all of them within.
        "95,  0, 0,  5, MET",
        "95,  4, 0,  7, ON_TRACK",
        "90,  0, 0, 10, MET",
        "89,  0, 0, 11, ON_TRACK",
        "89, 10, 0,  1, AT_RISK",
        "89, 10, 0,  0, MISSED",
        "80, 11, 0,  9, MISSED",
        "80, 10, 0, 10, AT_RISK",
        // Nothing is done yet: no data.
        " 0,  0, 0, 10, NO_DATA"
    })
    void a_closed_window_waits_for_what_is_pending(
            long within, long late, long overdue, long pending, Verdict verdict) {
        Timing timing = Timing.builder()
                .within(within)
                .late(late)
                .overdue(overdue)
                .pending(pending)
                .build();

        assertThat(Scoring.inMarch(share("0.9"), timing).getVerdict()).isEqualTo(verdict);
    }

    @Test
    void a_window_with_pending_leads_has_no_final_verdict_while_open() {
        WindowResult result = Scoring.score(share("0.9"), "2026-03", Timing.of(100, 0), LocalDate.of(2026, 3, 30));

        assertThat(result.getVerdict()).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void unmeasured_leads_do_not_change_the_verdict() {
        Timing timing = Timing.builder().within(9).late(1).unmeasured(90).build();

        WindowResult result = Scoring.inMarch(share("0.9"), timing);

        assertThat(result.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(result.getActual().orElseThrow()).isEqualByComparingTo("0.9");
    }

    @Test
    void unmeasured_leads_alone_are_no_data() {
        Timing timing = Timing.builder().within(0).late(0).unmeasured(90).build();

        assertThat(Scoring.inMarch(share("0.9"), timing).getVerdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void pending_leads_do_not_count_in_the_sample() {
        Timing timing = Timing.builder().within(9).late(0).pending(50).build();

        assertThat(Scoring.inMarch(share("0.9").withMinimumSample(10), timing).getVerdict())
                .isEqualTo(Verdict.NO_DATA);
    }
}
