package org.closedloop.sla.agreement;

import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** Clause 3: a function that is party to the agreement, and its representative. */
@Value.Immutable
public interface Party extends WithParty {

    /** The role in the agreement. */
    Role getRole();

    /** The function's name in the firm, such as "Inbound Marketing". */
    @Text
    String getFunction();

    /** The person who signs for it. */
    @Text
    String getRepresentative();

    /** Returns a party. */
    static Party of(Role role, String function, String representative) {
        return builder()
                .role(role)
                .function(function)
                .representative(representative)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds parties. */
    final class Builder extends ImmutableParty.Builder {}
}
