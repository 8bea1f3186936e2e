/**
 * Coverage-guided fuzzing of every reader of the library: {@link org.closedloop.sla.examples.fuzzing.FuzzTarget}s take
 * any bytes and check laws, {@link org.closedloop.sla.examples.fuzzing.FuzzMain} runs them under Jazzer.
 */
@NullMarked
package org.closedloop.sla.examples.fuzzing;

import org.jspecify.annotations.NullMarked;
