package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Review;

/** Clause 10. */
record ReviewClause(Optional<Review> review, Wording words) implements Clause {

    @Override
    public String key() {
        return "review";
    }

    @Override
    public void writeTo(Markdown text) {
        review.ifPresentOrElse(agreed -> write(agreed, text), () -> text.note(words.say("none")));
    }

    private void write(Review agreed, Markdown text) {
        text.paragraph(words.say("review.interval", words.spans().of(agreed.getInterval())));
        text.paragraph(words.say("review.first", words.figures().date(agreed.getFirstDate())));
        text.paragraph(words.say("review.participants", words.listed(agreed.getParticipants())));
    }
}
