package org.closedloop.sla.measurement;

import java.util.List;
import org.closedloop.sla.metric.Quantity;

/**
 * What measuring one metric in one window gave.
 *
 * <p>Measurements of one kind form a commutative monoid under {@link #plus}: the order in which parts are added never
 * matters.
 */
public sealed interface Measurement permits Count, Amount, Share, Delivery {

    /** The kind of measurement that this is. */
    Quantity getQuantity();

    /** The leads behind the number, the most telling first, at most {@link LeadCase#LIMIT} of them. */
    List<LeadCase> getCases();

    /**
     * This and another part together.
     *
     * @throws IllegalArgumentException if the other is of another kind
     */
    Measurement plus(Measurement other);

    /** The other measurement, as one of this type, or an error that names both. */
    static <T extends Measurement> T sameKind(Class<T> type, Measurement mine, Measurement other) {
        if (!type.isInstance(other)) {
            throw new IllegalArgumentException("measurements of two kinds cannot be added: " + mine + " and " + other);
        }
        return type.cast(other);
    }
}
