/** Counts leads in pipelines of Beam, by {@link org.closedloop.sla.examples.beam.CountLeads}. */
@NullMarked
package org.closedloop.sla.examples.beam;

import org.jspecify.annotations.NullMarked;
