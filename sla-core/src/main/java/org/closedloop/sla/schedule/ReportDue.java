package org.closedloop.sla.schedule;

import java.util.List;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The last day on which a report is in time. It comes from clause 9, from a target on the delivery of reports, or from
 * both, where they agree on the reporting period and the deadline.
 *
 * <p>For a target the day is the one by which the evaluator judges: {@code WindowResult.getDueOn()}.
 */
@Value.Immutable(copy = false)
public non-sealed interface ReportDue extends Obligation {

    /** The days that are reported on. */
    DateRange getWindow();

    /** How many working days after the window's last day the report is due. */
    int getWorkingDays();

    /** The channels of clause 9; none, if only a target asks for this report. The people are its audience. */
    List<String> getChannels();

    /** The ids of the targets that score it, in the agreement's order; none, if only clause 9 asks for it. */
    List<String> getTargets();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.REPORT;
    }
}
