/** The time station of the data's way. */
@NullMarked
package org.closedloop.sla.time;

import org.jspecify.annotations.NullMarked;
