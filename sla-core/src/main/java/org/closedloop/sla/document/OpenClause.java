package org.closedloop.sla.document;

import org.closedloop.sla.agreement.Gap;

/**
 * A clause on which a draft has nothing yet: what it will say, with placeholders, one paragraph a line.
 *
 * @param key the name of the clause
 */
record OpenClause(String key, Gap gap, Wording words) implements Clause {

    @Override
    public void writeTo(Markdown text) {
        words.say("open." + gap).lines().forEach(text::paragraph);
    }
}
