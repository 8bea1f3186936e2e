package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * One run of a command in a new process.
 *
 * @param command which of the compared commands
 * @param printed its standard output; empty if it failed
 * @param wallMillis the time of the whole process, measured from outside
 * @param cpuMillis its user and system time, where the system reports it, to 10 ms
 */
record CommandTrial(String command, String printed, long wallMillis, OptionalLong cpuMillis) {

    private static final Path OWN_STATUS = Path.of("/proc/self/stat");
    /** Of the fields after the name, the one with the user time of processes that ended; the system time follows. */
    private static final int USER_TIME_OF_CHILDREN = 13;

    /** The kernel reports times in units of this length to all programs. */
    private static final long TICK_MILLIS = 10;

    static CommandTrial run(String name, List<String> command) throws IOException, InterruptedException {
        OptionalLong before = cpuOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        long wall = (System.nanoTime() - start) / 1_000_000;
        OptionalLong after = cpuOfChildren();
        return new CommandTrial(
                name,
                exitCode == 0 ? printed : "",
                wall,
                before.isPresent() && after.isPresent()
                        ? OptionalLong.of(after.getAsLong() - before.getAsLong())
                        : OptionalLong.empty());
    }

    /** Whether it succeeded, and printed something. */
    boolean hasPrinted() {
        return !printed.isEmpty();
    }

    private static OptionalLong cpuOfChildren() throws IOException {
        if (!Files.isReadable(OWN_STATUS)) {
            return OptionalLong.empty();
        }
        String status = Files.readString(OWN_STATUS);
        String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[USER_TIME_OF_CHILDREN]) + Long.parseLong(fields[USER_TIME_OF_CHILDREN + 1]);
        return OptionalLong.of(ticks * TICK_MILLIS);
    }
}
