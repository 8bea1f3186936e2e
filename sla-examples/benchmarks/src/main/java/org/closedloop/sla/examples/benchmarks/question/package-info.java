/** The question for all contestants: the agreement, the calendar, and the form of the answer. */
@NullMarked
package org.closedloop.sla.examples.benchmarks.question;

import org.jspecify.annotations.NullMarked;
