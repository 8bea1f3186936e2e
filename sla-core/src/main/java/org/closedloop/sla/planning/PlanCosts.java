package org.closedloop.sla.planning;

import java.util.Map;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What the plan costs over all its goals. */
@Value.Immutable(singleton = true)
public interface PlanCosts extends WithPlanCosts {

    /** The cost of one lead that enters a stage, such as CHF 60 for each lead bought. */
    Map<Stage, Money> getPerLead();

    /** The budget of each channel. */
    Map<@Text String, Money> getChannels();

    /** Other costs by name, such as salaries and tools. */
    Map<@Text String, Money> getOther();

    /** Returns no costs. */
    static PlanCosts none() {
        return ImmutablePlanCosts.of();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds costs. */
    final class Builder extends ImmutablePlanCosts.Builder {}
}
