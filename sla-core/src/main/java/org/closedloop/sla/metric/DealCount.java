package org.closedloop.sla.metric;

import java.util.List;
import org.closedloop.sla.funnel.DealOutcome;
import org.immutables.value.Value;

/**
 * The number of deals of one outcome: "at least 20 won deals a quarter".
 *
 * <p>A won or lost deal belongs to the window of its close. An open deal belongs to the window in which it was created;
 * it is counted as long as it is open, so that the number of open deals of a window decreases when they are closed.
 *
 * <pre>{@code
 * Metric won = DealCount.of("won-deals", DealOutcome.WON);
 * }</pre>
 */
@Value.Immutable
public non-sealed interface DealCount extends Metric, WithDealCount {

    /** The outcome of the deals that are counted. */
    DealOutcome getOutcome();

    @Override
    default String type() {
        return "deal-count";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.COUNT;
    }

    @Override
    default String sentence() {
        return "deal-count." + getOutcome();
    }

    @Override
    default List<LeadData> ownNeeds() {
        return switch (getOutcome()) {
            case WON -> List.of(LeadData.CLOSE);
            case LOST -> List.of(LeadData.CLOSE, LeadData.LOSS);
            case OPEN -> List.of(LeadData.DEAL_CREATION, LeadData.CLOSE);
        };
    }

    /** Closed deals only increase in a window; open ones are closed later. */
    @Override
    default boolean isIncreasing() {
        return getOutcome().isClosed();
    }

    @Override
    default CycleSelection defaultCycles() {
        return CycleSelection.all();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the number of all leads' deals of this outcome. */
    static DealCount of(String id, DealOutcome outcome) {
        return builder().id(id).outcome(outcome).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableDealCount.Builder {}
}
