package org.closedloop.sla.examples.benchmarks.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands. */
@Command(
        name = "benchmarks",
        description = "Measures the speed of the library and compares it with alternatives.",
        footer = {
            "",
            "contestant NAME FILE   answers from a file; prints time and memory to standard error",
            "jmh ...                runs JMH with the given arguments; the default if no command is named"
        },
        mixinStandardHelpOptions = true,
        subcommands = {Quick.class, Full.class, Compare.class, Cold.class, Costs.class, Generate.class})
public final class Benchmarks {

    /** Runs a command. */
    public static int execute(String... arguments) {
        CommandLine commands = new CommandLine(new Benchmarks());
        if (arguments.length == 0) {
            commands.usage(System.err);
            return CommandLine.ExitCode.USAGE;
        }
        return commands.execute(arguments);
    }
}
