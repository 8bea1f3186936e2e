package org.closedloop.sla.agreement;

import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** Clause 8: the person accountable for one side, the deputy, and the period. */
@Value.Immutable
public interface Post extends WithPost {

    /** The side. */
    Role getRole();

    /** The accountable person. */
    @Text
    String getHolder();

    /** The deputy; a different person. */
    @Text
    String getDeputy();

    /** The period of the post, both days inclusive. */
    DateRange getPeriod();

    /** Returns a post. */
    static Post of(Role role, String holder, String deputy, DateRange period) {
        return builder().role(role).holder(holder).deputy(deputy).period(period).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds posts. */
    final class Builder extends ImmutablePost.Builder {}
}
