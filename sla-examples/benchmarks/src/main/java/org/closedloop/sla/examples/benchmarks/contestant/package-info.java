/** The contestants that answer the question, each written as its users would write it. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
