package org.closedloop.sla.document;

import java.time.Period;
import java.util.Optional;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.RenewalClauseDraft;
import org.closedloop.sla.markdown.Markdown;

/** Clause 11. */
record RenewalClause(Optional<RenewalClauseDraft> renewal, Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "renewal";
    }

    @Override
    public void writeTo(Markdown text) {
        renewal.ifPresentOrElse(agreed -> write(agreed, text), () -> text.note(words.say("none")));
    }

    private void write(RenewalClauseDraft agreed, Markdown text) {
        String mode = agreed.getMode().map(Renewal.Mode::name).orElse("OPEN");
        text.paragraph(words.say("renewal." + mode, contents.date(Part.RENEWAL_DATE, agreed.getDate())));
        text.paragraph(words.say("renewal.notice." + mode, span(Part.NOTICE, agreed.getNotice())));
        text.paragraph(words.say("renewal.next", span(Part.NEXT_PERIOD, agreed.getNextPeriod())));
    }

    private String span(Part part, Optional<Period> agreed) {
        return contents.or(part, agreed.map(words.durations()::of));
    }
}
