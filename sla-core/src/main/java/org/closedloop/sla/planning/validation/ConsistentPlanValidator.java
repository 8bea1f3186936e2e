package org.closedloop.sla.planning.validation;

import java.util.List;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.validation.ConsistencyValidator;
import org.closedloop.sla.validation.Rules;

/**
 * Applies the rules of {@link Consistent} to a plan, part by part. Public only for Hibernate Validator, which uses it
 * through the service loader.
 */
public final class ConsistentPlanValidator extends ConsistencyValidator<Plan> {

    private static final List<Rules<Plan>> PARTS = List.of(
            new GoalRules(),
            new PlannedMoneyRules(),
            new PlannedRateRules(),
            new DurationRules(),
            new VolumeRules(),
            new SpanRules(),
            new FeasibilityRules());

    /** For the service loader. */
    public ConsistentPlanValidator() {
        super(PARTS);
    }
}
