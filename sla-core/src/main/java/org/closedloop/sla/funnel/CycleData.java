package org.closedloop.sla.funnel;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The optional data of a cycle of a lead as counters read it: what is absent is null. It is made once, when the lead is
 * built, so that counting allocates nothing.
 *
 * <p>Other code reads the same data from the attributes of {@link Lead} and {@link LeadCycle}.
 */
public final class CycleData {

    /** A number with so many digits fits into a {@code long}. */
    private static final int DIGITS_OF_LONG = 18;

    private final @Nullable EventTime createdAt;
    private final @Nullable EventTime handedOverAt;
    private final @Nullable EventTime acceptedAt;
    private final @Nullable EventTime firstTouchAt;

    private final @Nullable EventTime rejectedAt;
    private final @Nullable String rejectionReason;
    private final @Nullable EventTime disqualifiedAt;
    private final @Nullable String disqualificationReason;

    private final @Nullable DealOutcome outcome;
    private final @Nullable Money amount;
    private final @Nullable Long minorUnits;
    private final @Nullable EventTime dealCreatedAt;
    private final @Nullable EventTime dealClosedAt;
    private final @Nullable EventTime reportedBackAt;

    // Attributes of the lead, which are null in a later cycle.
    private final @Nullable String source;
    private final @Nullable String segment;
    private final @Nullable String priority;

    /** The data of a lead, in its first cycle. */
    CycleData(Lead lead) {
        this(
                lead.getCreatedAt().orElse(null),
                lead.getHandedOverAt().orElse(null),
                lead.getAcceptedAt().orElse(null),
                lead.getFirstTouchAt().orElse(null),
                lead.getRejection().orElse(null),
                lead.getDisqualification().orElse(null),
                lead.getDeal().orElse(null),
                lead);
    }

    /** The data of a later cycle. */
    CycleData(LeadCycle cycle) {
        this(
                cycle.getStartedAt(),
                cycle.getHandedOverAt().orElse(null),
                cycle.getAcceptedAt().orElse(null),
                cycle.getFirstTouchAt().orElse(null),
                cycle.getRejection().orElse(null),
                cycle.getDisqualification().orElse(null),
                cycle.getDeal().orElse(null),
                null);
    }

    private CycleData(
            @Nullable EventTime createdAt,
            @Nullable EventTime handedOverAt,
            @Nullable EventTime acceptedAt,
            @Nullable EventTime firstTouchAt,
            @Nullable Rejection rejection,
            @Nullable Disqualification disqualification,
            @Nullable Deal deal,
            @Nullable Lead lead) {
        this.createdAt = createdAt;
        this.handedOverAt = handedOverAt;
        this.acceptedAt = acceptedAt;
        this.firstTouchAt = firstTouchAt;
        rejectedAt = rejection == null ? null : rejection.getAt();
        rejectionReason = rejection == null ? null : rejection.getReason().orElse(null);
        disqualifiedAt = disqualification == null ? null : disqualification.getAt();
        disqualificationReason =
                disqualification == null ? null : disqualification.getReason().orElse(null);
        outcome = deal == null ? null : deal.getOutcome();
        amount = deal == null ? null : deal.getAmount().orElse(null);
        minorUnits = amount == null ? null : minorUnits(amount.getAmount());
        dealCreatedAt = deal == null ? null : deal.getCreatedAt().orElse(null);
        dealClosedAt = deal == null ? null : deal.getClosedAt().orElse(null);
        reportedBackAt = deal == null ? null : deal.getReportedBackAt().orElse(null);
        source = lead == null ? null : lead.getSource().orElse(null);
        segment = lead == null ? null : lead.getSegment().orElse(null);
        priority = lead == null ? null : lead.getPriority().orElse(null);
    }

    private static @Nullable Long minorUnits(BigDecimal amount) {
        return amount.precision() <= DIGITS_OF_LONG ? amount.unscaledValue().longValue() : null;
    }

    /** Returns the time of an event; null if it is not recorded. */
    public @Nullable EventTime time(LeadEvent event) {
        return switch (event) {
            case CREATED -> createdAt;
            case HANDED_OVER -> handedOverAt;
            case ACCEPTED -> acceptedAt;
            case REJECTED -> rejectedAt;
            case DISQUALIFIED -> disqualifiedAt;
            case FIRST_TOUCH -> firstTouchAt;
            case DEAL_CREATED -> dealCreatedAt;
            case DEAL_CLOSED -> dealClosedAt;
            case REPORTED_BACK -> reportedBackAt;
        };
    }

    /** The reason of the rejection; null if there is none. */
    public @Nullable String getRejectionReason() {
        return rejectionReason;
    }

    /** The reason of the disqualification; null if there is none. */
    public @Nullable String getDisqualificationReason() {
        return disqualificationReason;
    }

    /** The outcome of the deal; null if there is none. */
    public @Nullable DealOutcome getOutcome() {
        return outcome;
    }

    /** The amount of the deal; null if there is none. */
    public @Nullable Money getAmount() {
        return amount;
    }

    /** The minor units of the amount; null if there is none, or if it has more than 18 digits. */
    public @Nullable Long getMinorUnits() {
        return minorUnits;
    }

    /** The source of the lead; null if it is not recorded, and in a later cycle. */
    public @Nullable String getSource() {
        return source;
    }

    /** The segment of the lead; null if it is not recorded, and in a later cycle. */
    public @Nullable String getSegment() {
        return segment;
    }

    /** The priority of the lead; null if it is not recorded, and in a later cycle. */
    public @Nullable String getPriority() {
        return priority;
    }
}
