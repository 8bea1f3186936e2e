package org.closedloop.sla.crm.mapping.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules of {@link Consistent} to a mapping, part by part. Public only for Hibernate Validator, which uses
 * it through the service loader.
 */
public final class ConsistentMappingValidator implements ConstraintValidator<Consistent, CrmMapping> {

    private static final List<Rules<CrmMapping>> PARTS = List.of(
            new TimeSourceRules(),
            new TimeFormRules(),
            new PropertyTestRules(),
            new FirstTouchRules(),
            new LeadMappingRules(),
            new DealMappingRules());

    /** For the service loader. */
    public ConsistentMappingValidator() {}

    /** Reports each broken rule at its own path. */
    @Override
    public boolean isValid(@Nullable CrmMapping mapping, ConstraintValidatorContext context) {
        if (mapping == null) {
            return true;
        }
        Report report = new Report();
        PARTS.forEach(part -> part.check(mapping, report));
        return report.isValidIn(context);
    }
}
