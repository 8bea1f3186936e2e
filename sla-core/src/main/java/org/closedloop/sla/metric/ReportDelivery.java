package org.closedloop.sla.metric;

import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * Whether the report on a window is delivered within a number of business days after the window's end. A missing report
 * is a miss.
 */
@Value.Immutable
public non-sealed interface ReportDelivery extends Metric, WithReportDelivery {

    /** The number of working days after the last day of the window; at least 1. */
    @Positive(message = "{SLA-M08}")
    int getWithinDays();

    @Override
    default String type() {
        return "report-delivery";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.DELIVERY;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getWithinDays());
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * Returns the last day on which the report on a window is on time.
     *
     * @return empty if the calendar has too few working days after the window
     */
    default Optional<LocalDate> dueOn(DateRange window, BusinessCalendar calendar) {
        return calendar.plusWorkingDays(window.getEnd(), getWithinDays());
    }

    /** Returns the metric of report delivery. */
    static ReportDelivery of(String id, int withinDays) {
        return builder().id(id).withinDays(withinDays).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableReportDelivery.Builder {}
}
