/** The metric station of the data's way. */
@NullMarked
package org.closedloop.sla.metric;

import org.jspecify.annotations.NullMarked;
