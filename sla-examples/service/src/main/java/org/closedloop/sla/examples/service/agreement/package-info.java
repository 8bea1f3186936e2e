/** Agreements, and what they need besides their terms. */
@NullMarked
package org.closedloop.sla.examples.service.agreement;

import org.jspecify.annotations.NullMarked;
