/** Scorecards and reports. */
@NullMarked
package org.closedloop.sla.examples.service.report;

import org.jspecify.annotations.NullMarked;
