package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/**
 * The mean or median amount of the deals won within the window: "an average deal of at least CHF 18 000".
 *
 * <p>Deals in other currencies are converted with the rates provided, or reported as unconverted. A deal without an
 * amount is reported as unvalued. Both are left out. It is not a sum: a threshold is never prorated, and an open window
 * has no pace; it is met or missed at its end.
 *
 * <pre>{@code
 * Metric size = DealSize.of("deal-size", SizeStatistic.MEDIAN);
 * }</pre>
 */
@Value.Immutable
public non-sealed interface DealSize extends Metric, WithDealSize {

    /** The statistic. */
    SizeStatistic getStatistic();

    @Override
    default String type() {
        return "deal-size";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.MONEY;
    }

    @Override
    default String sentence() {
        return "deal-size." + getStatistic();
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.CLOSE, LeadData.AMOUNT);
    }

    @Override
    default boolean isIncreasing() {
        return false;
    }

    @Override
    default CycleSelection defaultCycles() {
        return CycleSelection.all();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns this statistic of all leads' won deals. */
    static DealSize of(String id, SizeStatistic statistic) {
        return builder().id(id).statistic(statistic).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableDealSize.Builder {}
}
