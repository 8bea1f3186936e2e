package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares several ways to start the command line, in new processes and in turn. All must print the same.
 *
 * @param commands the beginning of each command line, by name, in the order of the table; the first is the base
 */
public record CommandComparison(Map<String, List<String>> commands) {

    /**
     * The result for the same arguments.
     *
     * @param markdown a table with a row for each command
     * @param isAgreed whether all commands printed the same, and none failed
     */
    public record Result(String markdown, boolean isAgreed) {}

    /** Runs every command the given number of times with these arguments, after one run that is not counted. */
    public Result run(String title, List<String> arguments, int runs) throws IOException, InterruptedException {
        List<CommandTrial> trials = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                List<String> line = new ArrayList<>(command.getValue());
                line.addAll(arguments);
                CommandTrial trial = CommandTrial.run(command.getKey(), line);
                if (run > 0) {
                    trials.add(trial);
                }
            }
        }
        String expected = trials.get(0).printed();
        boolean isAgreed = trials.stream()
                .allMatch(trial -> trial.hasPrinted() && trial.printed().equals(expected));
        return new Result(table(title, trials, expected), isAgreed);
    }

    private String table(String title, List<CommandTrial> trials, String expected) {
        Spread wallOfBase = wall(of(trials.get(0).command(), trials));
        Spread cpuOfBase = cpu(of(trials.get(0).command(), trials));
        String rows = commands.keySet().stream()
                .map(command -> {
                    List<CommandTrial> own = of(command, trials);
                    return String.join(
                            " | ",
                            "| " + command,
                            wall(own).text(1000),
                            ratio(wall(own), wallOfBase),
                            cpu(own).text(1000),
                            ratio(cpu(own), cpuOfBase),
                            verdict(own, expected) + " |\n");
                })
                .collect(Collectors.joining());
        return "\n### " + title + "\n\n| command | whole process, s | x the first | CPU, s | x the first | output |\n"
                + "|---|---|---|---|---|---|\n" + rows;
    }

    private static String verdict(List<CommandTrial> own, String expected) {
        if (!own.stream().allMatch(CommandTrial::hasPrinted)) {
            return "FAILED";
        }
        return own.stream().allMatch(trial -> trial.printed().equals(expected)) ? "same" : "OTHER";
    }

    private static List<CommandTrial> of(String command, List<CommandTrial> trials) {
        return trials.stream().filter(trial -> trial.command().equals(command)).toList();
    }

    private static Spread wall(List<CommandTrial> trials) {
        return Spread.of(trials.stream().mapToLong(CommandTrial::wallMillis));
    }

    private static Spread cpu(List<CommandTrial> trials) {
        return Spread.of(trials.stream()
                .filter(trial -> trial.cpuMillis().isPresent())
                .mapToLong(trial -> trial.cpuMillis().getAsLong()));
    }

    private static String ratio(Spread figures, Spread ofBase) {
        return figures.sorted().isEmpty() || ofBase.median() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.2f", (double) figures.median() / ofBase.median());
    }
}
