package org.closedloop.sla.schedule;

import java.util.List;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The last day on which a report is on time, by clause 9, by a target for report delivery, or by both if they have the
 * same reporting period and deadline.
 *
 * <p>For a target it equals {@code WindowResult.getDueOn()}.
 */
@Value.Immutable(copy = false)
public non-sealed interface ReportDue extends Obligation {

    /** The reporting period. */
    DateRange getWindow();

    /** The number of working days after the window's last day. */
    int getWorkingDays();

    /** The channels of clause 9; empty if only a target needs this report. */
    List<String> getChannels();

    /** The ids of the targets for this report, in the agreement's order; empty if only clause 9 needs it. */
    List<String> getTargets();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.REPORT;
    }
}
