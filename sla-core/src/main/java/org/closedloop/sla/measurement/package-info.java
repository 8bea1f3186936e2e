/**
 * The measurements per window and metric, counted from leads or entered by hand.
 *
 * <p>Every {@link org.closedloop.sla.measurement.Measurement} can be added to another of its kind, so that months add
 * up to a quarter, and parts of an export to the whole. Start at {@link org.closedloop.sla.measurement.FunnelNumbers}.
 */
@NullMarked
package org.closedloop.sla.measurement;

import org.jspecify.annotations.NullMarked;
