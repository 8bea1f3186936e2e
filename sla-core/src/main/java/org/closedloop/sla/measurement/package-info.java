/** The measurement station of the data's way. */
@NullMarked
package org.closedloop.sla.measurement;

import org.jspecify.annotations.NullMarked;
