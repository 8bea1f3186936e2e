package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.Placeholders;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.YamlComments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rewrites a document as the library itself writes it. */
@Command(
        name = "fmt",
        description = {
            "Rewrites a document of any kind in the library's own form, in place or as another file.",
            "Comments are lost, which is told; a file that has some is not rewritten in place.",
            "So are placeholders where no text belongs, such as that of a date: they are written as nothing.",
            "An agreement that is not filled in yet becomes a document of kind AgreementDraft."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class Reformat implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The document, .yaml or .json, without errors of form.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "yaml|json",
            description = "The format; that of the file that is written, unless said otherwise.")
    private @Nullable Format to;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; in place, unless said otherwise.")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Object value = value();
        Path target = out == null ? file : out;
        String before = Input.text(file);
        String after = SlaJson.inEnglish().write(value, format(target));
        boolean inPlace = Output.same(target, file);
        if (inPlace && after.equals(before)) {
            spec.commandLine().getOut().println(file + ": is in the library's form already");
            return Sla.FINE;
        }
        lose(comments(before), inPlace);
        lose(placeholders(before, after, format(target)), inPlace);
        Output.write(target, after);
        spec.commandLine().getOut().println(target + ": in the library's form");
        return Sla.FINE;
    }

    /** What the file says that it holds; or else a draft, if it is not filled in yet. */
    private Object value() {
        if (Input.hasForm(file, locale)) {
            return Input.anyForm(file, locale);
        }
        Optional<AgreementDraft> draft = OpenDraft.in(file, locale);
        if (draft.isEmpty()) {
            return Input.anyForm(file, locale);
        }
        spec.commandLine()
                .getErr()
                .println("warning: file '" + file + "': is not filled in yet, and becomes of kind AgreementDraft");
        return draft.get();
    }

    /** What the target's name says, so that it can be read again. */
    private Format format(Path target) {
        Format named = Input.format(target);
        if (to != null && to != named) {
            throw new UnusableInput("file '" + target + "': must have a name that ends in ."
                    + to.name().toLowerCase(Locale.ROOT) + " to hold " + to
                    + (out == null ? "; --out names another file" : ""));
        }
        return named;
    }

    private Optional<String> comments(String text) {
        int lines = Input.format(file) == Format.YAML ? YamlComments.countLines(text) : 0;
        return lines == 0 ? Optional.empty() : Optional.of("comments on " + lines + (lines == 1 ? " line" : " lines"));
    }

    private Optional<String> placeholders(String before, String after, Format written) {
        List<String> lost =
                Placeholders.lost(Placeholders.in(before, Input.format(file)), Placeholders.in(after, written));
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of("placeholders in " + lost.size() + (lost.size() == 1 ? " place (" : " places (")
                        + String.join(", ", lost) + ")");
    }

    private void lose(Optional<String> what, boolean inPlace) {
        if (what.isEmpty()) {
            return;
        }
        if (inPlace) {
            throw new UnusableInput("file '" + file + "': must not be rewritten in place, where its " + what.get()
                    + " would be lost; --out names another file");
        }
        spec.commandLine().getErr().println("warning: file '" + file + "': its " + what.get() + " are lost");
    }
}
