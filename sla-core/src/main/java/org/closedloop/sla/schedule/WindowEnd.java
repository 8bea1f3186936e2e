package org.closedloop.sla.schedule;

import java.util.List;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The last day of a window: at its close these targets are judged. Targets with the same window share one.
 *
 * <p>A target on the delivery of reports is not among them: it is judged when the report is due.
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
