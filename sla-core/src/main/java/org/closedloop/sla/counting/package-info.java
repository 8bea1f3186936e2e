/**
 * Counts leads, per window and metric.
 *
 * <p>Start at {@link org.closedloop.sla.counting.FunnelCounter}. {@code MetricCompiler} creates a {@code Tally} for
 * each metric of the terms. For every lead, {@code LeadFacts} finds the {@code TimeBuckets} of its times, and the
 * tallies count it there. The buckets are summed into ranges at the end. The package {@code event} has the occurrences
 * and buckets, {@code state} the numbers that a tally keeps and their form in bytes, {@code value} the texts of a
 * record, and {@code ids} the counter of repeated ids.
 *
 * <p>An event of which only the day is known counts in the bucket of its day, if that is not after the day of the
 * count. It contradicts another event only if no times of their days would be consistent; {@code Occurrence} implements
 * the rules of {@link org.closedloop.sla.funnel.EventTime}. No duration in business time is measured from or to it:
 * such a lead is unmeasured, with the issue {@code date-without-time}. Limits in calendar days are decided by days.
 *
 * <p>Unlike a sum of one {@link org.closedloop.sla.measurement.Measurement} per lead, a tally allocates no memory per
 * lead.
 */
@NullMarked
package org.closedloop.sla.counting;

import org.jspecify.annotations.NullMarked;
