/** Those who answer the question, each in the way that its users would. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
