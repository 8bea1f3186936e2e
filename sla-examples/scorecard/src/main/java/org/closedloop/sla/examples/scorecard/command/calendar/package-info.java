/** {@code sla calendar}: business calendars with the public holidays of a place. */
@NullMarked
package org.closedloop.sla.examples.scorecard.command.calendar;

import org.jspecify.annotations.NullMarked;
