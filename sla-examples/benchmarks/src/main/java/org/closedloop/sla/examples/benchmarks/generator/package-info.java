/** Generates leads from a seed as a stream, with the same bytes on every machine. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
