/**
 * Who gets which share of a won deal.
 *
 * <p>{@link org.closedloop.sla.attribution.AttributionTerms} are the agreement's clause: a
 * {@link org.closedloop.sla.attribution.AttributionModel} and a lookback.
 * {@link org.closedloop.sla.attribution.Attributor} applies them to a lead and gives an
 * {@link org.closedloop.sla.attribution.AttributedDeal}: a credit per touch, the sums per function and channel, and
 * what nobody earned. Start there.
 *
 * <p>Two laws hold throughout: the parts sum to the whole, to the last minor unit; and the same touches give the same
 * parts, in whatever order the CRM lists them and on whatever machine. So there is no binary floating point here.
 *
 * <p>Days without a time are days of the agreement's zone, which is an argument; a touch on the day of the close, or of
 * a place on the way, counts as before it.
 *
 * <p>Which deals count, in which window and currency, is the business of {@code counting}.
 */
@NullMarked
package org.closedloop.sla.attribution;

import org.jspecify.annotations.NullMarked;
