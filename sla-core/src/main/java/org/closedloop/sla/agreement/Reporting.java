package org.closedloop.sla.agreement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.immutables.value.Value;

/** Clause 9: the channels, cadence, audience and deadline of reports. */
@Value.Immutable
public interface Reporting extends WithReporting {

    /** The tools or channels, such as "HubSpot dashboard". */
    @NotEmpty(message = "{SLA-R02}")
    List<@Text String> getChannels();

    /** The length of a reporting period. */
    WindowLength getCadence();

    /** The management levels that receive the reports. */
    @NotEmpty(message = "{SLA-R03}")
    List<@Text String> getAudience();

    /** The number of working days after the end of a reporting period until the report is due; at least 1. */
    @Positive(message = "{SLA-R04}")
    int getDeadlineDays();

    /**
     * Returns the reporting periods within an agreement's period, in order: calendar windows, of which the first and
     * last may be cut.
     */
    default List<Window> over(DateRange period) {
        return WindowRule.of(getCadence()).over(period);
    }

    /**
     * Returns the last day on which the report on a window is on time.
     *
     * @return empty if the calendar has too few working days after the window
     */
    default Optional<LocalDate> dueOn(DateRange window, BusinessCalendar calendar) {
        return calendar.plusWorkingDays(window.getEnd(), getDeadlineDays());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds reporting clauses. */
    final class Builder extends ImmutableReporting.Builder {}
}
