package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/**
 * The share of the deals created within the window that was won: "30 % of the opportunities of a quarter are won".
 * Unlike {@link CloseRate}, which compares the deals closed within a window, it follows the deals of a window to their
 * outcome.
 *
 * <p>Open deals are {@linkplain OpenDeals counted as not won, or left out}. A deal without a time of creation belongs
 * to no window.
 *
 * <pre>{@code
 * Metric rate = WinRate.of("win-rate", OpenDeals.EXCLUDED);
 * }</pre>
 */
@Value.Immutable
public non-sealed interface WinRate extends Metric, WithWinRate {

    /** Whether open deals are part of the denominator. */
    OpenDeals getOpenDeals();

    @Override
    default String type() {
        return "win-rate";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default String sentence() {
        return "win-rate." + getOpenDeals();
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.DEAL_CREATION, LeadData.CLOSE, LeadData.LOSS);
    }

    @Override
    default CycleSelection defaultCycles() {
        return CycleSelection.all();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the win rate of all leads' deals. */
    static WinRate of(String id, OpenDeals openDeals) {
        return builder().id(id).openDeals(openDeals).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableWinRate.Builder {}
}
