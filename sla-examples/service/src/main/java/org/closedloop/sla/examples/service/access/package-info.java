/** Who sent a request, by a key, and what the holder of the key may do. */
@NullMarked
package org.closedloop.sla.examples.service.access;

import org.jspecify.annotations.NullMarked;
