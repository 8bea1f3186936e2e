/**
 * Attribution: splits a won deal among the touches that led to it.
 *
 * <p>Start at {@link org.closedloop.sla.attribution.Attributor}.
 * {@link org.closedloop.sla.attribution.AttributionTerms} are the agreement's terms: a
 * {@link org.closedloop.sla.attribution.AttributionModel} and a lookback. The attributor applies them to a lead and
 * returns an {@link org.closedloop.sla.attribution.AttributedDeal}: a credit per touch, the sums per function and
 * channel, and the unattributed amount.
 *
 * <p>The parts add up to the whole exactly. The same touches give the same parts, in any order and on any machine; no
 * binary floating point is used.
 *
 * <p>Days without a time are days in the agreement's zone, which is an argument; a touch on the day of the close or of
 * a stage's entry counts as before it.
 *
 * <p>The package {@code counting} decides which deals count, in which window and currency.
 */
@NullMarked
package org.closedloop.sla.attribution;

import org.jspecify.annotations.NullMarked;
