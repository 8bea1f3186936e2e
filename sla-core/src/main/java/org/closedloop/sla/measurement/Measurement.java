package org.closedloop.sla.measurement;

import java.util.List;
import org.closedloop.sla.metric.Quantity;

/**
 * The measurement of one metric in one window.
 *
 * <p>Addition by {@link #plus} is associative and commutative among measurements of one kind.
 */
public sealed interface Measurement permits Count, Amount, DealSizes, Share, Delivery {

    /** The kind of quantity. */
    Quantity getQuantity();

    /** The leads behind the number, the most relevant first, at most {@link LeadCase#LIMIT}. */
    List<LeadCase> getCases();

    /** The rejections or disqualifications behind the number by reason; empty if it has no reasons. */
    default List<ReasonCount> getReasons() {
        return List.of();
    }

    /**
     * Returns the sum of this measurement and another one.
     *
     * @throws IllegalArgumentException if the other one is of another kind
     */
    Measurement plus(Measurement other);

    /**
     * Returns the other measurement as this type.
     *
     * @throws IllegalArgumentException if it is of another type
     */
    static <T extends Measurement> T sameKind(Class<T> type, Measurement mine, Measurement other) {
        if (!type.isInstance(other)) {
            throw new IllegalArgumentException("measurements of two kinds cannot be added: " + mine + " and " + other);
        }
        return type.cast(other);
    }
}
