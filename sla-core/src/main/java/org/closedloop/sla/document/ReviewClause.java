package org.closedloop.sla.document;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.ReviewDraft;

/** Clause 10. */
final class ReviewClause {

    private static final Prose<ReviewDraft, Review.Builder, Review> REVIEW = Prose.of(
                    "review", ReviewDraft.class, Review::builder, Review.Builder::build)
            .sentence(
                    "interval",
                    Field.of(Part.INTERVAL, Value.PERIOD, ReviewDraft::getInterval, Review.Builder::interval))
            .sentence(
                    "first",
                    Field.of(Part.FIRST_MEETING, Value.DATE, ReviewDraft::getFirstDate, Review.Builder::firstDate))
            .sentence(
                    "participants",
                    Field.some(
                            Part.PARTICIPANTS,
                            Value.LISTED,
                            ReviewDraft::getParticipants,
                            Review.Builder::participants))
            .refusedAt("interval");

    static final Clause CLAUSE = Clause.of(
            "review",
            REVIEW.orNone(AgreementDraft::getReview, ReviewDraft.builder().build(), Agreement.Builder::review));

    private ReviewClause() {}
}
