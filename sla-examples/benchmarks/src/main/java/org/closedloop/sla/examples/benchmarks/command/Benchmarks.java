package org.closedloop.sla.examples.benchmarks.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands. */
@Command(
        name = "benchmarks",
        description = "How fast the library is, side by side with what a team would otherwise use.",
        footer = {
            "",
            "contestant NAME FILE   answers from a file; what it took goes to standard error",
            "jmh ...                runs JMH with its own arguments; so does whatever is no command"
        },
        mixinStandardHelpOptions = true,
        subcommands = {Quick.class, Full.class, Compare.class, Generate.class})
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
