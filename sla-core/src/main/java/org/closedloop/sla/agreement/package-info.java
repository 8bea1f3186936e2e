/** The agreement station of the data's way. */
@NullMarked
package org.closedloop.sla.agreement;

import org.jspecify.annotations.NullMarked;
