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
 * @param elements its elements in their order
 */
record Clause(String key, List<Element<AgreementDraft, Agreement.Builder>> elements) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Clause of(String key, Element<AgreementDraft, Agreement.Builder>... elements) {
        return new Clause(key, List.of(elements));
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
