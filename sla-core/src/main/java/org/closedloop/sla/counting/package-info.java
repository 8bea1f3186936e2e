/** The counting station of the data's way. */
@NullMarked
package org.closedloop.sla.counting;

import org.jspecify.annotations.NullMarked;
