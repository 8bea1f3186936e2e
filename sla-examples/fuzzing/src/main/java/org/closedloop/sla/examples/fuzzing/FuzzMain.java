package org.closedloop.sla.examples.fuzzing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Fuzzes one target or all, one after the other, and lists what was executed and found. Arguments: the number of
 * executions of each target, and its name or {@code all}. Ends with 1 if a law is broken.
 *
 * <p>Inputs that reach new code are kept in {@code fuzzing/TARGET} of the working directory, for the next run; an input
 * that breaks a law is written beside them.
 */
public final class FuzzMain {

    private FuzzMain() {}

    /** Runs the fuzzer. */
    public static void main(String[] args) throws IOException, InterruptedException {
        long runs = Long.parseLong(args[0]);
        List<FuzzTarget> targets = args[1].equals("all") ? FuzzTargets.all() : List.of(FuzzTargets.named(args[1]));
        List<FuzzRun> ended = new ArrayList<>();
        for (FuzzTarget target : targets) {
            ended.add(FuzzRun.of(target, runs, Path.of("fuzzing")));
        }
        ended.forEach(run -> System.out.println(run.summary()));
        if (ended.stream().anyMatch(FuzzRun::hasFailed)) {
            System.exit(1);
        }
    }
}
