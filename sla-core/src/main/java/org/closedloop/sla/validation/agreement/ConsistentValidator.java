package org.closedloop.sla.validation.agreement;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.validation.ConsistencyValidator;
import org.closedloop.sla.validation.Rules;

/**
 * Applies the rules of {@link Consistent} to an agreement, clause by clause. Public only for Hibernate Validator, which
 * uses it through the service loader.
 */
public final class ConsistentValidator extends ConsistencyValidator<Agreement> {

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
    public ConsistentValidator() {
        super(CLAUSES);
    }
}
