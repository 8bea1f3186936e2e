package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.examples.scorecard.file.FileVersion;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.signing.Signing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a signature under an agreement. */
@Command(
        name = "sign",
        description = "Writes the agreement with one more signature over the digest of its terms; comments are lost.",
        mixinStandardHelpOptions = true)
final class Sign implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The agreement, .yaml or .json, without errors.")
    private Path file = Path.of("");

    @Option(
            names = "--role",
            required = true,
            paramLabel = "marketing|sales|inside-sales",
            description = "The role" + " that signs.")
    private Role role = Role.MARKETING;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name of the signer.")
    private String name = "";

    @Option(names = "--date", required = true, paramLabel = "DATE", description = "The date of the signature.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write, .yaml or .json.")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Output.mustNotReplace(out, file);
        FileVersion before = Output.versionOf(out);
        Agreement agreement = Input.document(Agreement.class, file, locale);
        try {
            Agreement signed = Signing.sign(agreement, role, name, date);
            mustKeepSignatures(signed);
            Output.write(out, before, SlaJson.inEnglish().write(signed, Format.of(out)));
            boolean both = Signing.check(signed).isSigned();
            spec.commandLine()
                    .getOut()
                    .println(both ? "signed by both sides" : "signed; the other side has not" + " signed yet");
            return Sla.FINE;
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }

    /** Both sides may sign the same file at the same time: the second one must sign what the first one wrote. */
    private void mustKeepSignatures(Agreement signed) {
        if (!Files.isRegularFile(out)) {
            return;
        }
        try {
            Optional<Agreement> there =
                    SlaJson.in(locale).read(Agreement.class, out).getValue();
            if (there.isEmpty() && mentionsSignatures(out)) {
                throw new UnusableInput(
                        out,
                        "cannot be read as an agreement, so that its signatures would be lost; write to another file");
            }
            there.stream()
                    .flatMap(agreement -> agreement.getSignatures().stream())
                    .filter(signature -> !signed.getSignatures().contains(signature))
                    .findFirst()
                    .ifPresent(signature -> {
                        throw new UnusableInput(
                                out,
                                "holds the signature of '" + VisibleText.of(signature.getName())
                                        + "', which would be lost; sign this file, and write to another one");
                    });
        } catch (IOException e) {
            throw Input.unreadable(out, e);
        }
    }

    /** A file that is no agreement at all may be replaced, but not one with a mistake. */
    private static boolean mentionsSignatures(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("signatures");
    }
}
