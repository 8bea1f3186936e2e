package org.closedloop.sla.agreement;

import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** Clause 3: one function that is party to the agreement, and who represents it. */
@Value.Immutable
public interface Party extends WithParty {

    /** What it is in the agreement. */
    Role getRole();

    /** The function's name in the firm, such as "Inbound Marketing". */
    @Text
    String getFunction();

    /** Who signs for it. */
    @Text
    String getRepresentative();

    /** A function, its role and its representative. */
    static Party of(Role role, String function, String representative) {
        return builder()
                .role(role)
                .function(function)
                .representative(representative)
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds parties. */
    final class Builder extends ImmutableParty.Builder {}
}
