package org.closedloop.sla.crm.mapping.validation;

import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.validation.Report;

/** Rules about one part of a mapping. */
@FunctionalInterface
interface MappingRules {

    /** Reports every rule that the mapping breaks; never throws. */
    void check(CrmMapping mapping, Report report);
}
