package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Renewal;

/** Clause 11. */
record RenewalClause(Optional<Renewal> renewal, Wording words) implements Clause {

    @Override
    public String key() {
        return "renewal";
    }

    @Override
    public void writeTo(Markdown text) {
        renewal.ifPresentOrElse(agreed -> write(agreed, text), () -> text.note(words.say("none")));
    }

    private void write(Renewal agreed, Markdown text) {
        text.paragraph(words.say("renewal." + agreed.getMode(), words.figures().date(agreed.getDate())));
        text.paragraph(
                words.say("renewal.notice." + agreed.getMode(), words.spans().of(agreed.getNotice())));
        text.paragraph(words.say("renewal.next", words.spans().of(agreed.getNextPeriod())));
    }
}
