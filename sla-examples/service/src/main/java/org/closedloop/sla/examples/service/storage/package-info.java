/** What the database holds: documents, leads, and counters of leads; in plain SQL for H2 and PostgreSQL. */
@NullMarked
package org.closedloop.sla.examples.service.storage;

import org.jspecify.annotations.NullMarked;
