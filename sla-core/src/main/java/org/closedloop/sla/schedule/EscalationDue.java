package org.closedloop.sla.schedule;

import java.util.List;
import java.util.Set;
import org.closedloop.sla.evaluation.Violation;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.EscalationStep;
import org.immutables.value.Value;

/** The last day on which the action that follows from a violation is on time, by clause 13. */
@Value.Immutable(copy = false)
public non-sealed interface EscalationDue extends Obligation {

    /** The violation. */
    Violation getViolation();

    /** The step that is taken. */
    EscalationStep getStep();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.ESCALATION;
    }

    @Override
    @Value.Derived
    default String getKey() {
        return "escalation/" + getViolation().getEscalation().getId() + "/"
                + getViolation().getNumber();
    }

    @Override
    @Value.Derived
    default List<String> getPeople() {
        return getStep().getInformed();
    }

    /** The side whose target was missed. */
    @Override
    Set<Role> getResponsible();
}
