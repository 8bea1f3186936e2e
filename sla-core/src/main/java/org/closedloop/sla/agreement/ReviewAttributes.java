package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The attributes of {@link Review}, clause 10, in the order of the contract. */
public final class ReviewAttributes {

    private static final ClauseType.Builder<Review, Review.Builder> DECLARED =
            ClauseType.of(Part.REVIEW, "review", Review::builder, Review.Builder::build);

    /** The time between two meetings; positive. */
    public static final Attribute<Review, Period> INTERVAL =
            DECLARED.required("interval", Review::getInterval, Review.Builder::interval);

    /** The first meeting. */
    public static final Attribute<Review, LocalDate> FIRST_DATE =
            DECLARED.required("firstDate", "first meeting", Review::getFirstDate, Review.Builder::firstDate);

    /** Who takes part; at least one. */
    public static final Attribute<Review, List<String>> PARTICIPANTS =
            DECLARED.list("participants", Review::getParticipants, Review.Builder::participants);

    /** The clause. */
    public static final ClauseType<Review> REVIEW = DECLARED.positive(INTERVAL).build();

    private ReviewAttributes() {}
}
