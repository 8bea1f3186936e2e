package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.markdown.Markdown;

/**
 * A numbered clause of the contract.
 *
 * @param key its name in the resources, and the class of its section on the page
 * @param need whether the contract has it if nothing of it is agreed
 * @param elements its elements in their order
 */
record Clause(String key, Need need, List<Element<AgreementDraft, Agreement.Builder>> elements) {

    /** Whether a contract has a clause of which nothing is agreed. */
    enum Need {
        /** It states that nothing was agreed. */
        ALWAYS,
        /** It has the clause only if a later one is agreed, so that the numbers are without gaps. */
        IF_AGREED
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Clause of(String key, Element<AgreementDraft, Agreement.Builder>... elements) {
        return new Clause(key, Need.ALWAYS, List.of(elements));
    }

    /** A clause that is omitted if it and all later ones are not agreed; otherwise it states that nothing was. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Clause optional(String key, Element<AgreementDraft, Agreement.Builder>... elements) {
        return new Clause(key, Need.IF_AGREED, List.of(Element.agreed(elements)));
    }

    /** Whether the contract has it. */
    boolean isWritten(AgreementDraft draft) {
        return need == Need.ALWAYS
                || Contract.CLAUSES.stream()
                        .filter(clause -> clause.number() >= number() && clause.need() == Need.IF_AGREED)
                        .anyMatch(clause -> clause.elements().stream().anyMatch(element -> element.isAgreed(draft)));
    }

    /** Its number in the contract, from 1. */
    int number() {
        return Part.CLAUSES.stream()
                .filter(clause -> clause.getName().equals(key))
                .findFirst()
                .orElseThrow()
                .getClause();
    }

    void write(WriteContext context, Markdown text) {
        elements.forEach(element -> element.write(context.draft(), context, text));
    }

    void read(SectionReader section, ReadContext context) {
        elements.forEach(element -> element.read(section, context, context.agreement()));
    }

    void carry(AgreementDraft draft, Losses losses, Agreement.Builder agreement) {
        elements.forEach(element -> element.carry(draft, losses, agreement));
    }
}
