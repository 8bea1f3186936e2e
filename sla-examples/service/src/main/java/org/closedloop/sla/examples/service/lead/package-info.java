/** The way of leads into the database, and which side may report what. */
@NullMarked
package org.closedloop.sla.examples.service.lead;

import org.jspecify.annotations.NullMarked;
