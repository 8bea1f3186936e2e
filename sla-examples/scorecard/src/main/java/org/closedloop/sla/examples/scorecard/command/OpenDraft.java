package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.json.SlaJson;

/** Finds the files that hold no agreement yet, because something that it needs is open. */
final class OpenDraft {

    private static final Pattern SAYS_SO =
            Pattern.compile("(?m)^\\s*\\{?\\s*[\"']?kind[\"']?\\s*:\\s*[\"']?AgreementDraft\\b");

    private OpenDraft() {}

    /**
     * The draft in this file; empty if it is filled in, is signed, or is wrong in another way, which is for the
     * agreement's reader to tell.
     *
     * @throws UnusableInput if it says that it is a draft and has errors of form
     */
    static Optional<AgreementDraft> in(Path file, Locale locale) {
        Input.mustHaveContent(file);
        Input.format(file);
        try {
            Optional<AgreementDraft> read =
                    SlaJson.in(locale).read(AgreementDraft.class, file).getValue();
            if (read.stream().flatMap(draft -> draft.lacks().stream()).noneMatch(Gap::isRequired)) {
                return saysSo(file)
                        ? Input.form(AgreementDraft.class, file, locale).getValue()
                        : Optional.empty();
            }
            return read;
        } catch (IOException e) {
            throw Input.unreadable(file, e);
        }
    }

    /** Looks for ASCII alone, so that bytes which are no UTF-8 are left for the reader to tell. */
    private static boolean saysSo(Path file) throws IOException {
        return SAYS_SO.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                .find();
    }
}
