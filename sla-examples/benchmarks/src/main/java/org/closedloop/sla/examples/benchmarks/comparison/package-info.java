/** Compares contestants as whole processes, with a new virtual machine for each contestant and run. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
