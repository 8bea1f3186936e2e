/**
 * The main job of the library, end to end: an agreement and a CRM export in, a scorecard out.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.Main}. The {@code command} package has one class per
 * command, {@code terminal} sets a scorecard for a terminal, {@code report} for a management meeting, and
 * {@code generator} makes up the data of the demo.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard;

import org.jspecify.annotations.NullMarked;
