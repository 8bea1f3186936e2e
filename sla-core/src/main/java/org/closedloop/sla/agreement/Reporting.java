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

/** Clause 9: what is reported through which channels, how often, to whom, and how soon. */
@Value.Immutable
public interface Reporting extends WithReporting {

    /** The tools or channels, such as "HubSpot dashboard". */
    @NotEmpty(message = "{SLA-R02}")
    List<@Text String> getChannels();

    /** How often. */
    WindowLength getCadence();

    /** The management levels informed. */
    @NotEmpty(message = "{SLA-R03}")
    List<@Text String> getAudience();

    /** How many working days after the end of a reporting period the report may take; at least 1. */
    @Positive(message = "{SLA-R04}")
    int getDeadlineDays();

    /**
     * The reporting periods of an agreement's period, in order; calendar windows, of which it may cut the outer ones.
     */
    default List<Window> over(DateRange period) {
        return WindowRule.of(getCadence()).over(period);
    }

    /**
     * The last day on which the report on these days is in time.
     *
     * @return empty if so many working days do not come any more
     */
    default Optional<LocalDate> dueOn(DateRange window, BusinessCalendar calendar) {
        return calendar.plusWorkingDays(window.getEnd(), getDeadlineDays());
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds reporting clauses. */
    final class Builder extends ImmutableReporting.Builder {}
}
