package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Runs one contestant in this process: prints the answer to standard output, time and memory to standard error. */
public final class ContestantRun {

    /** The label of the milliseconds from the file to the answer. */
    public static final String ANSWERING = "answering-ms=";

    /** The label of the CPU milliseconds of all cores. */
    public static final String CPU = "cpu-ms=";

    /** The label of the peak memory of the process, in KiB. */
    public static final String PEAK = "peak-kib=";

    private ContestantRun() {}

    /** Answers from the file. */
    public static void run(String label, Path file) throws IOException {
        Contestant contestant = ContestantVariant.of(label).contestant();
        contestant.prepare();
        long start = System.nanoTime();
        String answer = contestant.answer(file);
        long took = System.nanoTime() - start;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(answer);
        out.flush();
        System.err.println(ANSWERING + Duration.ofNanos(took).toMillis());
        ProcessHandle.current().info().totalCpuDuration().ifPresent(cpu -> System.err.println(CPU + cpu.toMillis()));
        peakKib().ifPresent(peak -> System.err.println(PEAK + peak));
    }

    /** The value that Linux reports; empty on other systems. */
    private static OptionalLong peakKib() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        }
    }
}
