/** The texts of a record: mutable, reused for each lead, and decoded only if needed. Internal. */
@NullMarked
package org.closedloop.sla.counting.value;

import org.jspecify.annotations.NullMarked;
