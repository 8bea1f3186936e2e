package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.ReportingDraft;
import org.closedloop.sla.markdown.Markdown;

/** Clause 9. */
record ReportingClause(Optional<ReportingDraft> reporting, Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "reporting";
    }

    @Override
    public void writeTo(Markdown text) {
        reporting.ifPresentOrElse(agreed -> write(agreed, text), () -> text.note(words.say("none")));
    }

    private void write(ReportingDraft agreed, Markdown text) {
        text.paragraph(words.say(
                "reporting.cadence",
                contents.or(Part.CADENCE, agreed.getCadence().map(words::name))));
        text.paragraph(
                words.say("reporting.channels", words.quoted(contents.texts(Part.CHANNELS, agreed.getChannels()))));
        text.paragraph(
                words.say("reporting.audience", words.quoted(contents.texts(Part.AUDIENCE, agreed.getAudience()))));
        text.paragraph(words.say("reporting.deadline", contents.or(Part.DEADLINE, deadline(agreed))));
    }

    private Optional<String> deadline(ReportingDraft agreed) {
        return agreed.getDeadlineDays().stream()
                .mapToObj(words.figures()::count)
                .findFirst();
    }
}
