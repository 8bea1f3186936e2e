package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.closedloop.sla.examples.benchmarks.BenchmarkMain;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantRun;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantVariant;

/** Runs a contestant in a new virtual machine with the class path of this one, without any warm-up. */
final class FreshProcess {

    private FreshProcess() {}

    static Trial run(ContestantVariant contestant, Path file) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("contestant", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command(contestant, file))
                    .redirectError(errors.toFile())
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            long wall = (System.nanoTime() - start) / 1_000_000;
            List<String> report = Files.readAllLines(errors);
            if (exitCode != 0) {
                report.stream().limit(5).forEach(System.err::println);
            }
            return new Trial(
                    contestant,
                    exitCode,
                    exitCode == 0 ? contestant.task().answer(printed) : printed,
                    wall,
                    number(report, ContestantRun.ANSWERING),
                    number(report, ContestantRun.CPU),
                    number(report, ContestantRun.PEAK));
        } finally {
            Files.delete(errors);
        }
    }

    private static List<String> command(ContestantVariant contestant, Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(contestant.options());
        String classPath = System.getProperty("java.class.path");
        command.addAll(List.of(
                "-cp",
                contestant.isWithoutProfile() ? WithoutProfile.classPath(classPath) : classPath,
                BenchmarkMain.class.getName()));
        command.addAll(List.of("contestant", contestant.label(), file.toString()));
        return command;
    }

    private static OptionalLong number(List<String> report, String name) {
        return report.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.substring(name.length())))
                .findFirst();
    }
}
