package org.closedloop.sla.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A revenue goal for a period, of the whole company, a region or a segment.
 *
 * <pre>{@code
 * PlanGoal goal = PlanGoal.of(DateRange.parse("2026-Q3"), Money.parse("CHF 1200000.00"))
 *         .withMarketingShare(new BigDecimal("0.4"));
 * }</pre>
 */
@Value.Immutable
public interface PlanGoal extends WithPlanGoal {

    /** The region; empty for all. */
    Optional<@Text String> getRegion();

    /** The segment; empty for all. */
    Optional<@Text String> getSegment();

    /**
     * The period in which the deals are closed. A plan lasts at most 400 calendar years from its first lead that is due
     * to its last goal.
     */
    DateRange getPeriod();

    /** The revenue to be won in the period; positive, in the plan's currency. */
    Money getRevenue();

    /** The share of the revenue from leads of marketing, above 0 and at most 1; 1 by default. */
    @Value.Default
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-K04}")
    @DecimalMax(value = "1", message = "{SLA-K04}")
    default BigDecimal getMarketingShare() {
        return BigDecimal.ONE;
    }

    /** The average deal size, if it differs from that of the plan. */
    Optional<Money> getDealSize();

    /** The rates that differ from those of the plan, each between the same stages as one of the plan. */
    List<@Valid StageRate> getRates();

    /** Returns a goal of the whole company, all of it sourced by marketing. */
    static PlanGoal of(DateRange period, Money revenue) {
        return builder().period(period).revenue(revenue).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds goals. */
    final class Builder extends ImmutablePlanGoal.Builder {}
}
