package org.closedloop.sla.examples.scorecard.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.examples.scorecard.terminal.OpenTable;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the contract that people sign. */
@Command(
        name = "document",
        description = {
            "Writes an agreement as a contract to be signed, with all clauses in words and the signatures.",
            "An incomplete agreement is written as a draft, with placeholders for what is open.",
            "An agreement with other errors is rejected; 'sla validate' lists them."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class WriteDocument implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--agreement", required = true, paramLabel = "FILE", description = "The agreement, .yaml or .json.")
    private Path agreement = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "en|de|de-CH",
            description = "The language of the contract; by default that of the agreement.")
    private @Nullable Locale locale;

    @Option(
            names = "--format",
            paramLabel = "markdown|html",
            description = "The format of the contract; html if --out ends in .html, else markdown.")
    private @Nullable DocumentFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write; printed to the terminal by default.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Output.mustNotReplace(out, agreement);
        Optional<AgreementDraft> draft = OpenDraft.in(agreement, locale == null ? Locale.ENGLISH : locale);
        if (draft.isPresent()) {
            write(draft.get());
            return Sla.FINE;
        }
        Agreement read = Input.document(Agreement.class, agreement, locale == null ? Locale.ENGLISH : locale);
        String text = AgreementDocument.of(read).render(locale == null ? read.getLanguage() : locale, format());
        write(text, read.getId() + ", version " + read.getVersion());
        if (format() == DocumentFormat.MARKDOWN) {
            tellLosses(read);
        }
        return Sla.FINE;
    }

    /** What people who edit the text and read it back will not find again. */
    private void tellLosses(Agreement read) {
        PrintWriter err = spec.commandLine().getErr();
        Locale messages = locale == null ? Locale.ENGLISH : locale;
        AgreementDocument.of(read)
                .losses(locale == null ? read.getLanguage() : locale)
                .forEach(loss -> err.println("note: " + loss.explain(messages)));
        err.flush();
    }

    private void write(AgreementDraft draft) {
        Locale language = locale == null ? draft.getLanguage().orElse(Locale.ENGLISH) : locale;
        String text = AgreementDocument.of(draft).render(language, format());
        write(text, draft.getId().orElse("no id yet") + ", a draft of version " + draft.getVersion());
        PrintWriter err = spec.commandLine().getErr();
        OpenTable table = new OpenTable(Interactive.style(spec), locale == null ? Locale.ENGLISH : locale);
        err.println(table.written(agreement));
        err.print(table.of(draft.lacks()));
        err.flush();
    }

    private void write(String text, String what) {
        PrintWriter terminal = spec.commandLine().getOut();
        if (out == null) {
            TerminalWriter.printExactly(terminal, text);
        } else {
            Output.write(out, text);
            terminal.println(VisibleText.of(out + ": " + what));
        }
    }

    private DocumentFormat format() {
        if (format != null) {
            return format;
        }
        return out != null && out.toString().endsWith(".html") ? DocumentFormat.HTML : DocumentFormat.MARKDOWN;
    }
}
