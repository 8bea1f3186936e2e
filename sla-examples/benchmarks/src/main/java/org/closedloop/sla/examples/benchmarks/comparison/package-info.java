/** Whole processes side by side: one fresh virtual machine for each contestant and run. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
