package org.closedloop.sla.agreement;

import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** Clause 8: who answers for one side, who stands in, and between which days. */
@Value.Immutable
public interface Post extends WithPost {

    /** The side. */
    Role getRole();

    /** The accountable person. */
    @Text
    String getHolder();

    /** Who stands in; somebody else. */
    @Text
    String getDeputy();

    /** The first and the last day, both inclusive, on which they hold the post. */
    DateRange getPeriod();

    /** A post, its holder and deputy, for these days. */
    static Post of(Role role, String holder, String deputy, DateRange period) {
        return builder().role(role).holder(holder).deputy(deputy).period(period).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds posts. */
    final class Builder extends ImmutablePost.Builder {}
}
