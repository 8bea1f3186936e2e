/**
 * The command that lists the open leads.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.command.due.Due}.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard.command.due;

import org.jspecify.annotations.NullMarked;
