package org.closedloop.sla.schedule;

import java.util.Optional;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The last day before the post of a side becomes vacant, by which a successor must be named. Holder and deputy hold a
 * post for the same period.
 *
 * <p>For a post that is vacant from the agreement's first day, it is the day before.
 */
@Value.Immutable(copy = false)
public non-sealed interface PostVacancy extends Obligation {

    /** The days of the agreement's period on which the post is vacant. */
    DateRange getVacant();

    /** The post that ends on this day; empty if there is none. */
    Optional<Post> getPost();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.VACANCY;
    }
}
