/** Counts leads in streams of Flink, by {@link org.closedloop.sla.examples.flink.LeadCount}. */
@NullMarked
package org.closedloop.sla.examples.flink;

import org.jspecify.annotations.NullMarked;
