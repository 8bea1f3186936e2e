/**
 * How fast the library is, side by side with what a team would otherwise use.
 *
 * <p>Start at {@link org.closedloop.sla.examples.benchmarks.Main}. The {@code generator} makes up the leads and the
 * exports that hold them, the {@code question} is what is asked of the leads, each {@code contestant} answers it or
 * imports an export, and the {@code comparison} runs them in turn. The {@code operations} are measured one by one with
 * JMH. {@code command} has one class per command.
 */
@NullMarked
package org.closedloop.sla.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
