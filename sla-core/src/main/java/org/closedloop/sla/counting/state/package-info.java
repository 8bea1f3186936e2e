/** Numbers and amounts as primitives, and their form in the bytes of a counter's state. Internal. */
@NullMarked
package org.closedloop.sla.counting.state;

import org.jspecify.annotations.NullMarked;
