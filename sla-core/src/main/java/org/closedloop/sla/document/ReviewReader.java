package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Review;

/** Reads clause 10, as {@link ReviewClause} writes it. */
record ReviewReader(Passage part, Desk desk) {

    Optional<Review> read() {
        if (part.ifSaid("none")) {
            return Optional.empty();
        }
        Forms forms = desk.forms();
        Review.Builder review = Review.builder();
        Cited[] interval = new Cited[1];
        part.sentence("review.interval", said -> {
            interval[0] = said.get(0);
            forms.period(said.get(0)).ifPresent(review::interval);
        });
        part.sentence("review.first", said -> forms.date(said.get(0)).ifPresent(review::firstDate));
        part.sentence("review.participants", said -> forms.names(said.get(0)).ifPresent(review::participants));
        return part.isSound() && interval[0] != null ? forms.possible(interval[0], review::build) : Optional.empty();
    }
}
