package org.closedloop.sla.validation.agreement;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.validation.Report;

/** Rules about one clause and its relations to others. */
@FunctionalInterface
interface Rules {

    /** Reports every rule that the agreement breaks; never throws. */
    void check(Agreement agreement, Report report);
}
