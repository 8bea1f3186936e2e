package org.closedloop.sla.document;

import java.util.List;
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

    /** Reports each placeholder as open, and says whether there was one. */
    boolean reportsOpen(Cited said) {
        List<String> placeholders = Placeholder.allIn(said.text());
        placeholders.forEach(placeholder -> problems.add(DocumentRule.OPEN, said.cut(placeholder)));
        return !placeholders.isEmpty();
    }
}
