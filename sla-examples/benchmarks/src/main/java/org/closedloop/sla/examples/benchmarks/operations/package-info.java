/** Benchmarks of single operations with JMH. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.operations;

import org.jspecify.annotations.NullMarked;
