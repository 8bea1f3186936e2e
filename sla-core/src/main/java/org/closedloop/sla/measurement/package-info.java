/**
 * What measuring gave: numbers per window and metric, counted from leads or typed in from a slide.
 *
 * <p>Every {@link org.closedloop.sla.measurement.Measurement} can be added to another of its kind, so that months make
 * a quarter and parts of an export make the whole. Start at {@link org.closedloop.sla.measurement.FunnelNumbers}.
 */
@NullMarked
package org.closedloop.sla.measurement;

import org.jspecify.annotations.NullMarked;
