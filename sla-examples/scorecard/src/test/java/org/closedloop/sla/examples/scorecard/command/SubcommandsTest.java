package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

class SubcommandsTest {

    static Iterable<Map.Entry<String, Class<?>>> commands() {
        return Subcommands.BY_NAME.entrySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_listed_by_the_name_of_its_annotation(Map.Entry<String, Class<?>> command) {
        Command annotation = command.getValue().getAnnotation(Command.class);
        assertThat(annotation.name()).isEqualTo(command.getKey());
        assertThat(Shell.run("--help").out().contains("\n  " + command.getKey() + " "))
                .isEqualTo(!annotation.hidden());
        assertThat(Shell.run(command.getKey(), "--help").out()).startsWith("Usage: sla " + command.getKey());
    }
}
