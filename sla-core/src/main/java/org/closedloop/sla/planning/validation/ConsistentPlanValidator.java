package org.closedloop.sla.planning.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules of {@link Consistent} to a plan, part by part. Public only for Hibernate Validator, which uses it
 * through the service loader.
 */
public final class ConsistentPlanValidator implements ConstraintValidator<Consistent, Plan> {

    private static final List<Rules<Plan>> PARTS = List.of(
            new GoalRules(),
            new PlannedMoneyRules(),
            new PlannedRateRules(),
            new DurationRules(),
            new VolumeRules(),
            new SpanRules());

    /** They need a plan that can be computed. */
    private static final Rules<Plan> FEASIBILITY = new FeasibilityRules();

    /** For the service loader. */
    public ConsistentPlanValidator() {}

    /** Reports each broken rule at its own path. */
    @Override
    public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        Report report = new Report();
        PARTS.forEach(part -> part.check(plan, report));
        if (!report.hasErrors()) {
            FEASIBILITY.check(plan, report);
        }
        return report.isValidIn(context);
    }
}
