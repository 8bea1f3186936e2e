package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.constraint.Placeholder;

/**
 * Where a contract is read: in which language, and what was found wrong with it.
 *
 * @param draft whether the contract is one of a draft, in which brackets are placeholders
 */
record Desk(Wording words, Problems problems, boolean draft) {

    /** Reads values. */
    Forms forms() {
        return new Forms(this);
    }

    /** Reports a placeholder as open, and says whether there was one. */
    boolean reportsOpen(Cited said) {
        Optional<String> placeholder = Placeholder.in(said.text());
        placeholder.ifPresent(open -> problems.add(DocumentRule.OPEN, said.cut(open)));
        return placeholder.isPresent();
    }
}
