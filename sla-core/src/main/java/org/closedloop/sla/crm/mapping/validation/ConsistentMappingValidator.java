package org.closedloop.sla.crm.mapping.validation;

import java.util.List;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.validation.ConsistencyValidator;
import org.closedloop.sla.validation.Rules;

/**
 * Applies the rules of {@link Consistent} to a mapping, part by part. Public only for Hibernate Validator, which uses
 * it through the service loader.
 */
public final class ConsistentMappingValidator extends ConsistencyValidator<CrmMapping> {

    private static final List<Rules<CrmMapping>> PARTS = List.of(
            new TimeSourceRules(),
            new TimeFormRules(),
            new PropertyTestRules(),
            new FirstTouchRules(),
            new LeadMappingRules(),
            new DealMappingRules());

    /** For the service loader. */
    public ConsistentMappingValidator() {
        super(PARTS);
    }
}
