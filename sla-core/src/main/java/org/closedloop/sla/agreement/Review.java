package org.closedloop.sla.agreement;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** Clause 10: the regular exchange in which both sides improve what they do. */
@Value.Immutable
public interface Review extends WithReview {

    /** The time between two meetings; positive. */
    Period getInterval();

    /** The first meeting. */
    LocalDate getFirstDate();

    /** Who takes part. */
    @NotEmpty(message = "{SLA-R05}")
    List<@Text String> getParticipants();

    @Value.Check
    default void check() {
        ReviewAttributes.REVIEW.check(ReviewAttributes.REVIEW.valuesOf(this));
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds review clauses. */
    final class Builder extends ImmutableReview.Builder {}
}
