package org.closedloop.sla.crm.mapping.validation;

import java.util.function.UnaryOperator;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.validation.Rule;

/** One thing an author does to the HubSpot fixture, and the one finding that it must give with the full agreement. */
record MappingMistake(String sentence, UnaryOperator<CrmMapping> change, Rule rule, String path, String message) {

    @Override
    public String toString() {
        return sentence;
    }
}
