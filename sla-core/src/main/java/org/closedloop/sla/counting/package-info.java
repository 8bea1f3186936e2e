/**
 * Folds what the CRM recorded into numbers, window by window.
 *
 * <p>Start at {@link org.closedloop.sla.counting.FunnelCounter}. Behind it, {@code MetricCompiler} makes each metric of
 * the terms into a {@code Tally}; for every lead, {@code LeadFacts} puts its times into {@code Atoms}, and the tallies
 * count it there. Ranges are summed up from atoms at the end.
 *
 * <p>An event of which only the day is known counts in the atom of its day; it has happened if its day is not after
 * that of the count. It contradicts another event, and becomes an issue, only if no moment of their days fits;
 * {@code Moment} has that rule for stages, acceptances, touches, attempts and reports, as
 * {@link org.closedloop.sla.funnel.EventTime} has it for attribution. Nothing is timed from it or to it: such a lead is
 * unmeasured, with the issue {@code date-without-time}.
 *
 * <p>A tally was chosen over adding up {@link org.closedloop.sla.measurement.Measurement}s, one per lead, because it
 * costs no memory per lead; the measurements are the same.
 */
@NullMarked
package org.closedloop.sla.counting;

import org.jspecify.annotations.NullMarked;
