package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.closedloop.sla.examples.benchmarks.Main;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantRun;
import org.closedloop.sla.examples.benchmarks.contestant.Entrant;

/** A contestant in a virtual machine of its own, with the class path of this one and nothing warmed up. */
final class FreshProcess {

    private FreshProcess() {}

    static Trial run(Entrant entrant, Path file) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("contestant", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command(entrant, file))
                    .redirectError(errors.toFile())
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            long wall = (System.nanoTime() - start) / 1_000_000;
            List<String> told = Files.readAllLines(errors);
            if (exitCode != 0) {
                told.stream().limit(5).forEach(System.err::println);
            }
            return new Trial(
                    entrant,
                    exitCode,
                    exitCode == 0 ? entrant.task().answer(printed) : printed,
                    wall,
                    number(told, ContestantRun.ANSWERING),
                    number(told, ContestantRun.CPU),
                    number(told, ContestantRun.PEAK));
        } finally {
            Files.delete(errors);
        }
    }

    private static List<String> command(Entrant entrant, Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(entrant.options());
        String classPath = System.getProperty("java.class.path");
        command.addAll(List.of(
                "-cp",
                entrant.isWithoutProfile() ? WithoutProfile.classPath(classPath) : classPath,
                Main.class.getName()));
        command.addAll(List.of("contestant", entrant.label(), file.toString()));
        return command;
    }

    private static OptionalLong number(List<String> told, String name) {
        return told.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.substring(name.length())))
                .findFirst();
    }
}
