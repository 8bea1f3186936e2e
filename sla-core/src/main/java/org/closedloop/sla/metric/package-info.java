/**
 * What is measured: clause 7 of the agreement.
 *
 * <p>A {@link org.closedloop.sla.metric.Metric} says completely what is counted, of which leads, against which limit,
 * and carries no promise. Targets refer to it by id, so that a monthly and a yearly target share one metric, and
 * numbers are kept per metric. What measuring gives is next door, in {@code measurement}.
 */
@NullMarked
package org.closedloop.sla.metric;

import org.jspecify.annotations.NullMarked;
