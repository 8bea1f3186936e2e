package org.closedloop.sla.examples.fuzzing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run of Jazzer on one target, in a process of its own.
 *
 * @param target the name of the target
 * @param executions the inputs that were tried; empty if Jazzer did not report it
 * @param exitCode 0 if no law was broken
 * @param findings the files of inputs that break a law
 */
record FuzzRun(String target, Optional<Long> executions, int exitCode, List<Path> findings) {

    private static final String EXECUTIONS = "stat::number_of_executed_units:";

    /** The lines of Jazzer about classes, and about each input that reaches new code. */
    private static final String NOISE = "INFO: .*|#\\d+\\s+(NEW|REDUCE) .*";

    /**
     * The packages that read input. Those that count leads are not instrumented, because they would make each input
     * slow.
     */
    private static final String INSTRUMENTED = "org.closedloop.sla.json.**:org.closedloop.sla.crm.**"
            + ":org.closedloop.sla.document.**:org.closedloop.sla.markdown.**:org.closedloop.sla.format.**"
            + ":org.closedloop.sla.counting.state.**:tools.jackson.**:org.snakeyaml.**:org.commonmark.**:de.siegmar.**";

    /** Runs Jazzer and prints its progress and findings. */
    static FuzzRun of(FuzzTarget target, long runs, Path directory) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(directory.resolve(target.getName()));
        int number = 0;
        for (byte[] seed : target.getSeeds()) {
            Files.write(corpus.resolve("seed-" + ++number), seed);
        }
        Path dictionary = Files.writeString(directory.resolve("dictionary"), Tokens.dictionary());
        Process process = new ProcessBuilder(command(target, runs, corpus, dictionary))
                .redirectErrorStream(true)
                .start();
        Optional<Long> executions = Optional.empty();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (!line.matches(NOISE)) {
                    System.out.println(target.getName() + ": " + line);
                }
                if (line.startsWith(EXECUTIONS)) {
                    executions = Optional.of(
                            Long.parseLong(line.substring(EXECUTIONS.length()).trim()));
                }
            }
        }
        return new FuzzRun(target.getName(), executions, process.waitFor(), findings(corpus));
    }

    private static List<String> command(FuzzTarget target, long runs, Path corpus, Path dictionary) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--target_args=" + target.getName(),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--reproducer_path=" + corpus,
                "-artifact_prefix=" + corpus + "/finding-",
                "-dict=" + dictionary,
                "-runs=" + runs,
                "-max_len=16384",
                "-print_final_stats=1",
                corpus.toString());
    }

    private static List<Path> findings(Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(file -> file.getFileName().toString().startsWith("finding-"))
                    .sorted()
                    .toList();
        }
    }

    boolean hasFailed() {
        return exitCode != 0 || executions.isEmpty();
    }

    /** One line: the target, its executions and its findings. */
    String summary() {
        return target + ": " + executions.map(count -> count + " inputs").orElse("no inputs were counted") + ", "
                + (exitCode == 0 ? "no law is broken" : "ended with " + exitCode + " " + findings);
    }
}
