/** An application with a module descriptor. Start at {@code Application}. */
@NullMarked
package org.closedloop.sla.examples.modular;

import org.jspecify.annotations.NullMarked;
