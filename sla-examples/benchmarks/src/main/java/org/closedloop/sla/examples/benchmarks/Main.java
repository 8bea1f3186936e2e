package org.closedloop.sla.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantRun;

/** Runs one contestant, or JMH with its own arguments. */
public final class Main {

    private Main() {}

    /** Entry point. */
    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("contestant")) {
            ContestantRun.run(args[1], Path.of(args[2]));
        } else {
            org.openjdk.jmh.Main.main(args);
        }
    }
}
