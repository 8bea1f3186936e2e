package org.closedloop.sla.schedule;

import java.util.List;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The last day of a window, at whose close its targets are evaluated. Targets with the same window share one
 * obligation.
 *
 * <p>Targets for report delivery are excluded; they are evaluated when the report is due.
 */
@Value.Immutable(copy = false)
public non-sealed interface WindowEnd extends Obligation {

    /** The window's days within the agreement's period; it ends on the obligation's day. */
    DateRange getWindow();

    /** The ids of the targets, in the agreement's order; never empty. */
    List<String> getTargets();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.WINDOW_END;
    }
}
