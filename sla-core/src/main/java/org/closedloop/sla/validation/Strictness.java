package org.closedloop.sla.validation;

import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.time.TimeLimit;

/** Which metrics measure the same leads, and whether one of them asks each lead for at least as much. */
final class Strictness {

    private Strictness() {}

    /**
     * Whether the two have the same leads as their whole, and each lead that passes the strict one passes the lax one.
     */
    static boolean implies(Metric strict, Metric lax) {
        if (!strict.getLeads().equals(lax.getLeads())) {
            return false;
        }
        if (strict instanceof ResponseTime a && lax instanceof ResponseTime b) {
            return a.getFrom() == b.getFrom() && isNoLonger(a.getWithin(), b.getWithin());
        }
        if (strict instanceof Feedback a && lax instanceof Feedback b) {
            return isNoLonger(a.getWithin(), b.getWithin());
        }
        if (strict instanceof ContactAttempts a && lax instanceof ContactAttempts b) {
            return a.getAtLeast() >= b.getAtLeast();
        }
        if (strict instanceof Completeness a && lax instanceof Completeness b) {
            return a.getFields().containsAll(b.getFields());
        }
        return isSame(strict, lax);
    }

    private static boolean isSame(Metric one, Metric other) {
        if (one instanceof StageCount a && other instanceof StageCount b) {
            return a.getStage().equals(b.getStage());
        }
        if (one instanceof LeadValue a && other instanceof LeadValue b) {
            return a.getStage().equals(b.getStage()) && a.getWorth().equals(b.getWorth());
        }
        if (one instanceof Conversion a && other instanceof Conversion b) {
            return a.getFrom().equals(b.getFrom()) && a.getTo().equals(b.getTo()) && a.getBasis() == b.getBasis();
        }
        if (one instanceof AttributedShare a && other instanceof AttributedShare b) {
            return a.getRole() == b.getRole();
        }
        return (one instanceof Revenue && other instanceof Revenue)
                || (one instanceof Acceptance && other instanceof Acceptance)
                || (one instanceof CloseRate && other instanceof CloseRate)
                || (one instanceof RejectionReasons && other instanceof RejectionReasons);
    }

    /** Business time and business days do not compare: how much time a day has is the calendar's matter. */
    private static boolean isNoLonger(TimeLimit strict, TimeLimit lax) {
        if (strict.getBusinessTime().isPresent() && lax.getBusinessTime().isPresent()) {
            return strict.getBusinessTime()
                            .get()
                            .compareTo(lax.getBusinessTime().get())
                    <= 0;
        }
        return strict.getBusinessDays().isPresent()
                && lax.getBusinessDays().isPresent()
                && strict.getBusinessDays().getAsInt() <= lax.getBusinessDays().getAsInt();
    }

    /** What the metric asks of each lead, where metrics of one kind can differ in it; empty otherwise. */
    static String asked(Metric metric) {
        if (metric instanceof ResponseTime response) {
            return response.getWithin().toString();
        }
        if (metric instanceof Feedback feedback) {
            return feedback.getWithin().toString();
        }
        if (metric instanceof ContactAttempts attempts) {
            return Integer.toString(attempts.getAtLeast());
        }
        return metric instanceof Completeness completeness ? String.join(", ", completeness.getFields()) : "";
    }
}
