/**
 * The occurrences of events of the current lead, and the buckets of the period in which they are counted. Internal.
 *
 * <p>Nothing here allocates memory per lead.
 */
@NullMarked
package org.closedloop.sla.counting.event;

import org.jspecify.annotations.NullMarked;
