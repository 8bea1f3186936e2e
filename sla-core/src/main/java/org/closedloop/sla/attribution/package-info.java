/** The attribution station of the data's way. */
@NullMarked
package org.closedloop.sla.attribution;

import org.jspecify.annotations.NullMarked;
