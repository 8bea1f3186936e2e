/** The log of all changes. */
@NullMarked
package org.closedloop.sla.examples.service.audit;

import org.jspecify.annotations.NullMarked;
