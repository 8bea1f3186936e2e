package org.closedloop.sla.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** The groups of a target in one window. Their measurements add up to the total. */
@Value.Immutable
public interface WindowBreakdown extends WithWindowBreakdown {

    /** The days, up to the day of the breakdown. */
    DateRange getWindow();

    /** The measurement of all leads. */
    Measurement getTotal();

    /**
     * The threshold of a share or of a mean or median deal size, which applies to a group as well; empty for numbers of
     * leads and sums of money, which are agreed for all groups together.
     */
    Optional<BigDecimal> getRequired();

    /**
     * The groups that have leads in this window, by the need for help: the largest shortfall first, as a number of
     * leads for shares of leads; for numbers of leads and money, the lowest value first. Groups without an actual value
     * follow, then the group of all values that are not listed.
     */
    List<GroupResult> getGroups();

    /** Returns the numbers of all leads, in the form of a group without values. */
    default GroupResult all() {
        return GroupFigures.of(getTotal()).result(List.of(), getRequired());
    }

    @Value.Check
    default void check() {
        Optional<Measurement> sum =
                getGroups().stream().map(GroupResult::getMeasurement).reduce(Measurement::plus);
        if (sum.isPresent() && !sum.get().equals(getTotal())) {
            throw new IllegalArgumentException("breakdown in " + getWindow() + ": the groups must add up to the total, "
                    + getTotal() + ", but add up to " + sum.get());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the groups of a window. */
    final class Builder extends ImmutableWindowBreakdown.Builder {}
}
