/**
 * Folds what the CRM recorded into numbers, window by window.
 *
 * <p>Start at {@link org.closedloop.sla.counting.FunnelCounter}. Behind it, {@code MetricCompiler} makes each metric of
 * the terms into a {@code Tally}; for every lead, {@code LeadFacts} puts its times into {@code Atoms}, and the tallies
 * count it there. Ranges are summed up from atoms at the end.
 *
 * <p>A tally was chosen over adding up {@link org.closedloop.sla.measurement.Measurement}s, one per lead, because it
 * costs no memory per lead; the measurements are the same.
 */
@NullMarked
package org.closedloop.sla.counting;

import org.jspecify.annotations.NullMarked;
