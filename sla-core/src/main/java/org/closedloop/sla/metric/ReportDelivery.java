package org.closedloop.sla.metric;

import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * Whether the report on a window is out within so many business days after the window's end. A missing report is a
 * miss.
 */
@Value.Immutable
public non-sealed interface ReportDelivery extends Metric, WithReportDelivery {

    /** How many working days after the last day of the window the report may take; at least 1. */
    @Positive(message = "{SLA-M08}")
    int getWithinDays();

    @Override
    @Value.Derived
    default Gives getGives() {
        return Gives.DELIVERY;
    }

    /** The delivery of the report. */
    static ReportDelivery of(String id, int withinDays) {
        return builder().id(id).withinDays(withinDays).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableReportDelivery.Builder {}
}
