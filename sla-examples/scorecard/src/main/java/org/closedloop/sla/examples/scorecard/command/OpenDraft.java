package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.json.Reading;
import org.closedloop.sla.json.SlaJson;

/** Finds the files that hold no agreement yet, because something that it needs is open. */
final class OpenDraft {

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
            SlaJson json = SlaJson.in(locale);
            Reading<AgreementDraft> draft = json.read(AgreementDraft.class, file);
            // Read as what it says it is, it is the same only if it says that it is a draft, or is no document at all.
            Reading<?> asItSays = json.read(file);
            boolean saysSo = asItSays.getValue().equals(draft.getValue())
                    && asItSays.getProblems().equals(draft.getProblems());
            if (saysSo) {
                return Input.formed(draft).getValue();
            }
            return draft.getValue().filter(read -> read.lacks().stream().anyMatch(Gap::isRequired));
        } catch (IOException e) {
            throw Input.unreadable(file, e);
        }
    }
}
