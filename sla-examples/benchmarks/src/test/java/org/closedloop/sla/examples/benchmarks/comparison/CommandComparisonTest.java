package org.closedloop.sla.examples.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandComparisonTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void commands_that_print_the_same_agree_and_the_first_is_the_base() throws Exception {
        CommandComparison.Result result = compare(List.of(JAVA), List.of(JAVA, "-Xint"), List.of("--list-modules"));

        assertThat(result.isAgreed()).isTrue();
        assertThat(result.markdown())
                .startsWith(
                        "\n### modules\n\n| command | whole process, s | x the first | CPU, s | x the first | output |\n")
                .containsPattern("\\| one \\| \\d+\\.\\d\\d \\| 1\\.00 \\| .* \\| same \\|\n")
                .containsPattern("\\| other \\| \\d+\\.\\d\\d \\| \\d+\\.\\d\\d \\| .* \\| same \\|\n");
    }

    @Test
    void a_command_that_prints_something_else_is_marked() throws Exception {
        CommandComparison.Result result =
                compare(List.of(JAVA, "--list-modules"), List.of(JAVA, "--describe-module"), List.of("java.base"));

        assertThat(result.isAgreed()).isFalse();
        assertThat(result.markdown()).contains("| OTHER |");
    }

    @Test
    void commands_that_fail_alike_do_not_agree() throws Exception {
        CommandComparison.Result result = compare(List.of(JAVA), List.of(JAVA), List.of("-no-such-option"));

        assertThat(result.isAgreed()).isFalse();
        assertThat(result.markdown()).contains("| FAILED |").doesNotContain("same");
    }

    private static CommandComparison.Result compare(List<String> one, List<String> other, List<String> arguments)
            throws Exception {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("one", one);
        commands.put("other", other);
        return new CommandComparison(commands).run("modules", arguments, 1);
    }
}
