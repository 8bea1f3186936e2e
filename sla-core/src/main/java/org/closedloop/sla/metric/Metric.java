package org.closedloop.sla.metric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/**
 * What is measured, of which leads, and by which limit: everything that a counter needs to know, and nothing of what
 * was promised.
 *
 * <p>The language is closed, so that a reader can list it. Each metric {@linkplain #getGives() gives} one kind of
 * measurement, and a target can only be set on a metric of its own kind.
 */
public sealed interface Metric
        permits StageCount,
                LeadValue,
                Conversion,
                Acceptance,
                CloseRate,
                Revenue,
                AttributedShare,
                ResponseTime,
                ContactAttempts,
                RejectionReasons,
                Feedback,
                Completeness,
                ReportDelivery {

    /** The name by which targets refer to it and numbers are kept; unique in an agreement. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-M03}")
    String getId();

    /** Of which leads it is measured; all of them, unless said otherwise. */
    @Value.Default
    @Valid
    default LeadFilter getLeads() {
        return LeadFilter.all();
    }

    /** What measuring it gives. */
    Gives getGives();

    /** The same under another name. */
    Metric withId(String id);

    /** The same, measured of other leads. */
    Metric withLeads(LeadFilter leads);

    /** The kinds of measurement. */
    enum Gives {
        /** A number of leads. */
        COUNT,
        /** A sum of money. */
        MONEY,
        /** A part of a whole. */
        SHARE,
        /** A day on which something was delivered. */
        DELIVERY
    }
}
