package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes an agreement to begin with. */
@Command(
        name = "new",
        description = {
            "Writes an agreement template in YAML with every clause, explained by comments.",
            "Items in square brackets are to be filled in; 'sla validate' lists what is still open."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class NewAgreement implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--lang", paramLabel = "en|de", description = "The language of comments, placeholders and texts.")
    private Locale locale = Locale.ENGLISH;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, .yaml; must not exist yet. Printed to the terminal by default.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        String template = Template.in(locale);
        if (out == null) {
            TerminalWriter.printExactly(spec.commandLine().getOut(), template);
            return Sla.FINE;
        }
        mustBeNewYaml(out);
        Output.write(out, template);
        spec.commandLine()
                .getOut()
                .println(VisibleText.of(out.toString()) + ": a template; 'sla validate "
                        + VisibleText.of(out.toString()) + "' lists what is open");
        return Sla.FINE;
    }

    /** An agreement that somebody filled in must not be lost. */
    private static void mustBeNewYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw new UnusableInput(file, "expected a name that ends in .yaml or .yml");
        }
        Output.mustBeNew(file);
    }
}
