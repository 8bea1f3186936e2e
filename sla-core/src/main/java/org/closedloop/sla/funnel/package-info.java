/** The funnel station of the data's way. */
@NullMarked
package org.closedloop.sla.funnel;

import org.jspecify.annotations.NullMarked;
