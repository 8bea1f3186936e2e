/** The command about plans. */
@NullMarked
package org.closedloop.sla.examples.scorecard.command.planning;

import org.jspecify.annotations.NullMarked;
