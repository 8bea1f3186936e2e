package org.closedloop.sla.breakdown;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.closedloop.sla.measurement.Share;

/**
 * Orders groups by their need for help.
 *
 * <p>A share is ordered by the number of leads, or the amount, that lack to the required share: {@code numerator -
 * required * denominator}, the lowest first. That is what the group adds to the shortfall of all; the lowest share
 * would often be that of a group with one lead. Other quantities are ordered by their value. Equal ones are ordered by
 * their value, then by the values of the dimensions.
 *
 * @param required the required share or size
 */
record GroupOrder(Optional<BigDecimal> required) implements Comparator<GroupResult> {

    @Override
    public int compare(GroupResult some, GroupResult other) {
        int byKind = Integer.compare(place(some), place(other));
        if (byKind != 0) {
            return byKind;
        }
        int byExcess = excess(some).compareTo(excess(other));
        if (byExcess != 0) {
            return byExcess;
        }
        int byActual = actual(some).compareTo(actual(other));
        return byActual != 0 ? byActual : GroupKeys.ORDER.compare(some.getValues(), other.getValues());
    }

    private static int place(GroupResult group) {
        if (group.isOther()) {
            return 2;
        }
        return group.getActual().isPresent() ? 0 : 1;
    }

    /** By how much the numerator exceeds the required one; negative if it is less. */
    private BigDecimal excess(GroupResult group) {
        return group.getMeasurement() instanceof Share share && required.isPresent()
                ? share.getNumerator().subtract(required.get().multiply(share.getDenominator()))
                : actual(group);
    }

    private static BigDecimal actual(GroupResult group) {
        return group.getActual().orElse(BigDecimal.ZERO);
    }
}
