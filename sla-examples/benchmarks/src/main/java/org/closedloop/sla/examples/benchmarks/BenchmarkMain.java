package org.closedloop.sla.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.closedloop.sla.examples.benchmarks.command.Benchmarks;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantRun;

/** The command line: see {@code --help}. Other arguments, such as a pattern of benchmarks, are passed to JMH. */
public final class BenchmarkMain {

    private BenchmarkMain() {}

    /** Entry point. */
    public static void main(String[] args) throws IOException {
        switch (args.length == 0 ? "--help" : args[0]) {
            case "contestant" -> contestant(args);
            case "jmh" -> org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            case "quick", "full", "compare", "cold", "costs", "generate", "--help" -> leave(Benchmarks.execute(args));
            default -> org.openjdk.jmh.Main.main(args);
        }
    }

    /** Runs a contestant without loading the command line parser. */
    private static void contestant(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("error: contestant: needs a name and a file");
            System.exit(2);
        }
        ContestantRun.run(args[1], Path.of(args[2]));
    }

    private static void leave(int exitCode) {
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
