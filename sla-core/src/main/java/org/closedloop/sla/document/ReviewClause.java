package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.ReviewDraft;
import org.closedloop.sla.markdown.Markdown;

/** Clause 10. */
record ReviewClause(Optional<ReviewDraft> review, Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "review";
    }

    @Override
    public void writeTo(Markdown text) {
        review.ifPresentOrElse(agreed -> write(agreed, text), () -> text.note(words.say("none")));
    }

    private void write(ReviewDraft agreed, Markdown text) {
        text.paragraph(words.say(
                "review.interval",
                contents.or(Part.INTERVAL, agreed.getInterval().map(words.durations()::of))));
        text.paragraph(words.say("review.first", contents.date(Part.FIRST_MEETING, agreed.getFirstDate())));
        text.paragraph(words.say(
                "review.participants", words.listed(contents.texts(Part.PARTICIPANTS, agreed.getParticipants()))));
    }
}
