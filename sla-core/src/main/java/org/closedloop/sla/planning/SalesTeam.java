package org.closedloop.sla.planning;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The people who sell: how many, what each is expected to win in a month, and how long newcomers take to get there.
 *
 * <pre>{@code
 * SalesTeam team = SalesTeam.of(6, Money.parse("CHF 50000.00"))
 *         .withRamp(new BigDecimal("0.25"), new BigDecimal("0.5"), new BigDecimal("0.75"))
 *         .withRecruits(Recruit.of(LocalDate.of(2026, 4, 1), 2));
 * TeamCapacity capacity = team.during(DateRange.parse("2026-Q3"));
 * }</pre>
 */
@Value.Immutable
public interface SalesTeam extends WithSalesTeam {

    /** The number of sales people who are fully productive; not negative. */
    int getReps();

    /** The quota of one of them per month. */
    Money getMonthlyQuota();

    /** The share of the quota that is reached on average, above 0 and at most 1; 1 by default. */
    @Value.Default
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-K16}")
    @DecimalMax(value = "1", message = "{SLA-K16}")
    default BigDecimal getAttainment() {
        return BigDecimal.ONE;
    }

    /**
     * The share of the quota of a newcomer in the first month, the second, and so on, each from 0 to 1; after the last
     * one the full quota. Empty if newcomers are fully productive at once.
     */
    List<@DecimalMin(value = "0", message = "{SLA-K17}") @DecimalMax(value = "1", message = "{SLA-K17}") BigDecimal>
            getRamp();

    /** Those who join. */
    List<Recruit> getRecruits();

    /** Returns what the team can win in a period. */
    default TeamCapacity during(DateRange period) {
        return TeamCapacity.of(this, period);
    }

    /** Rejects a negative number of people. */
    @Value.Check
    default void check() {
        if (getReps() < 0) {
            throw new IllegalArgumentException("sales team: reps must not be negative, but were " + getReps());
        }
    }

    /** Returns a team without newcomers that reaches its quota. */
    static SalesTeam of(int reps, Money monthlyQuota) {
        return builder().reps(reps).monthlyQuota(monthlyQuota).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds teams. */
    final class Builder extends ImmutableSalesTeam.Builder {}
}
