package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Reporting;

/** Clause 9. */
record ReportingClause(Optional<Reporting> reporting, Wording words) implements Clause {

    @Override
    public String key() {
        return "reporting";
    }

    @Override
    public void writeTo(Markdown text) {
        reporting.ifPresentOrElse(agreed -> write(agreed, text), () -> text.note(words.say("none")));
    }

    private void write(Reporting agreed, Markdown text) {
        text.paragraph(words.say("reporting.cadence", words.name(agreed.getCadence())));
        text.paragraph(words.say("reporting.channels", words.quoted(agreed.getChannels())));
        text.paragraph(words.say("reporting.audience", words.quoted(agreed.getAudience())));
        text.paragraph(words.say("reporting.deadline", words.figures().count(agreed.getDeadlineDays())));
    }
}
