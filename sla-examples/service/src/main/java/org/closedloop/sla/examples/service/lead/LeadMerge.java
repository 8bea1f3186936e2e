package org.closedloop.sla.examples.service.lead;

import java.util.Optional;
import org.closedloop.sla.examples.service.access.CallerRole;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what a report changes of the stored lead: what the caller's side reports, and nothing else. */
@Component
final class LeadMerge {

    private final LeadSides sides;

    LeadMerge(LeadSides sides) {
        this.sides = sides;
    }

    /**
     * Returns the lead to store; empty if the report contradicts what the other side reported.
     *
     * <p>A report replaces everything that its side reported before. It may repeat the other side's part, so that a
     * lead that was read can be changed and sent back. An integration replaces both parts.
     *
     * @param stored the stored lead; null if there is none
     */
    Optional<Lead> merge(@Nullable Lead stored, Lead reported, CallerRole role) {
        if (role == CallerRole.INTEGRATION) {
            return Optional.of(reported);
        }
        Role own = Role.valueOf(role.name());
        Role other = own == Role.MARKETING ? Role.SALES : Role.MARKETING;
        Lead blank = Lead.builder().id(reported.getId()).build();
        Lead storedPart = stored == null ? blank : sides.partOf(stored, other);
        Lead reportedPart = sides.partOf(reported, other);
        if (!reportedPart.equals(blank) && !reportedPart.equals(storedPart)) {
            return Optional.empty();
        }
        Lead ownPart = sides.partOf(reported, own);
        return Optional.of(own == Role.MARKETING ? sides.join(ownPart, storedPart) : sides.join(storedPart, ownPart));
    }
}
