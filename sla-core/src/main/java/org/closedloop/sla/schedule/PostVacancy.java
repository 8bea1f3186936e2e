package org.closedloop.sla.schedule;

import java.util.Optional;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The last day on which a successor is named in time: from the next day on nobody answers for a side. Holder and deputy
 * hold a post for the same days, so that the deputy goes with the holder.
 *
 * <p>A side that has nobody on the agreement's first day is due on the day before.
 */
@Value.Immutable(copy = false)
public non-sealed interface PostVacancy extends Obligation {

    /** The days of the agreement's period on which nobody holds the post. */
    DateRange getVacant();

    /** The post that ends on the day; empty if there was none before. */
    Optional<Post> getPost();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.VACANCY;
    }
}
