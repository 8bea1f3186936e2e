package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.json.Reading;
import org.closedloop.sla.json.SlaJson;

/** Finds the files that hold no agreement yet, because something that it needs is open. */
final class OpenDraft {

    private static final String SIGNATURES = "/signatures";
    private static final String WRONG_ENVELOPE = "SLA-J09";

    private OpenDraft() {}

    /**
     * The draft in this file; empty if it is filled in, has the clause of signatures and does not declare to be a
     * draft, or is wrong in another way, which the reader of agreements reports.
     *
     * @throws UnusableInput if it has errors of form, and says that it is a draft or is wrong as an agreement where it
     *     is right as a draft
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
            if (saysSo || isRatherDraft(draft, json.read(Agreement.class, file))) {
                return Input.formed(draft).getValue();
            }
            return draft.getValue().filter(read -> read.lacks().stream().anyMatch(Gap::isRequired));
        } catch (IOException e) {
            throw Input.unreadable(file, e);
        }
    }

    /**
     * The same for a file that can hold a document of any kind. One that does not name its kind is a draft only if it
     * has no errors of form as a draft.
     */
    static Optional<AgreementDraft> amongOthers(Path file, Locale locale) {
        Input.mustHaveContent(file);
        Input.format(file);
        try {
            SlaJson json = SlaJson.in(locale);
            return hasNoKind(json.read(file))
                            && json.read(AgreementDraft.class, file).getValue().isEmpty()
                    ? Optional.empty()
                    : in(file, locale);
        } catch (IOException e) {
            throw Input.unreadable(file, e);
        }
    }

    private static boolean hasNoKind(Reading<?> document) {
        return document.getProblems().stream()
                .anyMatch(problem -> problem.getCode().equals(WRONG_ENVELOPE)
                        && problem.getPointer().isEmpty());
    }

    /** Whether an agreement's reader would blame what a draft may have, besides what is wrong in both. */
    private static boolean isRatherDraft(Reading<AgreementDraft> draft, Reading<Agreement> agreement) {
        List<Problem> left = draft.getProblems();
        // What is wrong or missing in a signed agreement was lost, rather than left open.
        boolean signed = left.stream().anyMatch(problem -> problem.getPointer().equals(SIGNATURES));
        return !signed
                && draft.getValue().isEmpty()
                && agreement.getValue().isEmpty()
                && agreement.getProblems().stream()
                        .anyMatch(problem -> left.stream().noneMatch(other -> areSame(problem, other)));
    }

    /** Each of the two says in its own words what it expects. */
    private static boolean areSame(Problem one, Problem other) {
        return one.getCode().equals(other.getCode()) && one.getPointer().equals(other.getPointer());
    }
}
