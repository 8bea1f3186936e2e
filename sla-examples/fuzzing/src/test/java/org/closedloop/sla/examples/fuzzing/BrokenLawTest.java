package org.closedloop.sla.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A broken law is an exception, and makes a run fail. */
class BrokenLawTest {

    @Test
    void two_values_that_differ_break_a_law() {
        BrokenLawException.requireEqual(1, 1, "numbers");
        assertThatThrownBy(() -> BrokenLawException.requireEqual(1, 2, "numbers"))
                .isInstanceOf(BrokenLawException.class)
                .hasMessage("numbers: 1 and 2 differ");
    }

    @Test
    void a_run_with_a_finding_has_failed() {
        FuzzRun run = new FuzzRun("contract", Optional.of(812L), 77, List.of(Path.of("fuzzing/contract/finding-1")));

        assertThat(run.hasFailed()).isTrue();
        assertThat(run.summary()).isEqualTo("contract: 812 inputs, ended with 77 [fuzzing/contract/finding-1]");
    }

    @Test
    void a_run_that_counted_no_inputs_has_failed() {
        FuzzRun run = new FuzzRun("contract", Optional.empty(), 0, List.of());

        assertThat(run.hasFailed()).isTrue();
        assertThat(run.summary()).isEqualTo("contract: no inputs were counted, no law is broken");
    }
}
