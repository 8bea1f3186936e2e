package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.examples.scorecard.terminal.ProblemTable;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.json.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with an agreement, at once. */
@Command(
        name = "validate",
        description = "Tells everything that is wrong with an agreement; exit code 1 if there is an error.",
        mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The agreement, .yaml or .json.")
    private Path file = Path.of("");

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Reading<Agreement> reading = Input.form(Agreement.class, file, locale);
        List<Problem> problems = reading.getProblems();
        var out = spec.commandLine().getOut();
        if (problems.isEmpty()) {
            out.println(file + ": no findings.");
        } else {
            out.print(new ProblemTable(Interactive.style(spec)).of(problems));
        }
        return reading.hasErrors() ? Sla.FINDINGS : Sla.FINE;
    }
}
