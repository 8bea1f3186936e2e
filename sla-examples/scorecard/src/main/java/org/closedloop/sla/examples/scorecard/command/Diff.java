package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.difference.AgreementDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what one version of an agreement changes in another. */
@Command(
        name = "diff",
        description = "Lists how the second version of an agreement differs from the first, clause by clause.",
        mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier version, .yaml or .json.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later version, .yaml or .json.")
    private Path after = Path.of("");

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of the changes and messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        AgreementDiff diff = AgreementDiff.between(agreement(before), agreement(after));
        spec.commandLine().getOut().println(diff.explain(locale));
        return Sla.FINE;
    }

    /** Drafts and documents with findings can be compared, too. */
    private Agreement agreement(Path file) {
        return Input.form(Agreement.class, file, locale).getValue().orElseThrow();
    }
}
