/** The command line. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.command;

import org.jspecify.annotations.NullMarked;
