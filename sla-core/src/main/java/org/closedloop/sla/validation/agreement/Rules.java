package org.closedloop.sla.validation.agreement;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.validation.Report;

/** Rules about how the parts of one clause fit each other and the rest. */
@FunctionalInterface
interface Rules {

    /** Reports every rule that the agreement breaks; never throws, whatever is wrong with it. */
    void check(Agreement agreement, Report report);
}
