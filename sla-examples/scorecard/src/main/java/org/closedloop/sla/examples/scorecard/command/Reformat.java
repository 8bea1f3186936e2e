package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.examples.scorecard.file.FileVersion;
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
            "Rewrites a document of any kind in the library's canonical form, in place or to another file.",
            "Comments are lost, with a warning; a file with comments is not rewritten in place.",
            "Placeholders for values that are not text, such as dates, are also lost.",
            "An agreement that is not complete becomes a document of kind AgreementDraft."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class Reformat implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The document, .yaml or .json, without format errors.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "yaml|json",
            description = "The format; by default that of the file to be written.")
    private @Nullable Format to;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; in place by default.")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Path target = out == null ? file : out;
        FileVersion version = Output.versionOf(target);
        Object value = value();
        String before = Input.text(file);
        String after = SlaJson.inEnglish().write(value, format(target));
        boolean inPlace = Output.same(target, file);
        if (inPlace && after.equals(before)) {
            spec.commandLine().getOut().println(VisibleText.of(file.toString()) + ": is already in canonical form");
            return Sla.FINE;
        }
        lose(comments(before), inPlace);
        lose(placeholders(before, after, format(target)), inPlace);
        Output.write(target, version, after);
        spec.commandLine().getOut().println(VisibleText.of(target.toString()) + ": rewritten in canonical form");
        return Sla.FINE;
    }

    /** What the file says that it holds; or else a draft, if it is not filled in yet. */
    private Object value() {
        if (Input.hasForm(file, locale)) {
            return Input.anyForm(file, locale);
        }
        Optional<AgreementDraft> draft = OpenDraft.amongOthers(file, locale);
        if (draft.isEmpty()) {
            return Input.anyForm(file, locale);
        }
        spec.commandLine()
                .getErr()
                .println("warning: file '" + VisibleText.of(file.toString())
                        + "': is not complete and becomes a document of kind AgreementDraft");
        return draft.get();
    }

    /** What the target's name says, so that it can be read again. */
    private Format format(Path target) {
        Format named = Input.format(target);
        if (to != null && to != named) {
            throw new UnusableInput(
                    target,
                    "must have a name that ends in ."
                            + to.name().toLowerCase(Locale.ROOT) + " to hold " + to
                            + (out == null ? "; use --out to name another file" : ""));
        }
        return named;
    }

    private Optional<String> comments(String text) {
        int lines = Input.format(file) == Format.YAML ? YamlComments.countLines(text, locale) : 0;
        return lines == 0 ? Optional.empty() : Optional.of("comments on " + lines + (lines == 1 ? " line" : " lines"));
    }

    private Optional<String> placeholders(String before, String after, Format written) {
        List<String> lost = Placeholders.lost(
                Placeholders.in(before, Input.format(file), locale), Placeholders.in(after, written, locale));
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
            throw new UnusableInput(
                    file,
                    "is not rewritten in place, because its " + what.get()
                            + " would be lost; use --out to name another file");
        }
        spec.commandLine()
                .getErr()
                .println("warning: file '" + VisibleText.of(file.toString()) + "': its " + what.get() + " are lost");
    }
}
