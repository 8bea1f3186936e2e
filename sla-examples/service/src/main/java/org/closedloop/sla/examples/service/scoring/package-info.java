/** From stored leads to scorecards, through counters that are stored per day of leads. */
@NullMarked
package org.closedloop.sla.examples.service.scoring;

import org.jspecify.annotations.NullMarked;
