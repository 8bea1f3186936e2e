/** The leads: seeded, streamed, and the same bytes on every machine. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
