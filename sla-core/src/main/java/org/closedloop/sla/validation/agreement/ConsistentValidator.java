package org.closedloop.sla.validation.agreement;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules of {@link Consistent} to an agreement, clause by clause. Public only for Hibernate Validator, which
 * uses it through the service loader.
 */
public final class ConsistentValidator implements ConstraintValidator<Consistent, Agreement> {

    private static final List<Rules<Agreement>> CLAUSES = List.of(
            new ScopeRules(),
            new PartyRules(),
            new FrameworkRules(),
            new FunnelRules(),
            new DealStageRules(),
            new AttributionRules(),
            new TargetRules(),
            new WindowRules(),
            new SumRules(),
            new ShareRules(),
            new RateRules(),
            new CreditRules(),
            new ReachRules(),
            new MetricRules(),
            new MoneyRules(),
            new PostRules(),
            new ReportingRules(),
            new RenewalRules(),
            new ReliefRules(),
            new EscalationRules(),
            new AdjustmentRules(),
            new ExclusionRules(),
            new SignatureRules());

    /** For the service loader. */
    public ConsistentValidator() {}

    /** Reports each broken rule at its own path. */
    @Override
    public boolean isValid(@Nullable Agreement agreement, ConstraintValidatorContext context) {
        if (agreement == null) {
            return true;
        }
        Report report = new Report();
        CLAUSES.forEach(clause -> clause.check(agreement, report));
        return report.isValidIn(context);
    }
}
