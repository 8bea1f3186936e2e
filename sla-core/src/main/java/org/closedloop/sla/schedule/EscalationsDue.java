package org.closedloop.sla.schedule;

import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Violation;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.target.Target;

/** The actions that follow from the violations of a scorecard. */
record EscalationsDue(Agreement agreement, Scorecard scorecard) {

    Stream<Obligation> all() {
        return scorecard.getViolations().stream().flatMap(this::of);
    }

    private Stream<Obligation> of(Violation violation) {
        Set<Role> side = agreement
                .target(violation.getTarget())
                .map(Target::getResponsible)
                .map(Set::of)
                .orElse(Set.of());
        return violation.getStep().stream()
                .flatMap(step -> violation.getDueOn().stream()
                        .map(day -> ImmutableEscalationDue.builder()
                                .day(day)
                                .violation(violation)
                                .step(step)
                                .responsible(side)
                                .build()));
    }
}
