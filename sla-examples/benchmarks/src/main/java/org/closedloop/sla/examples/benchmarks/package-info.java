/**
 * Measures the speed of the library and compares it with alternatives.
 *
 * <p>Start at {@link org.closedloop.sla.examples.benchmarks.BenchmarkMain}. The {@code generator} generates the leads
 * and the exports, the {@code question} defines the answer to compute, each {@code contestant} answers it or imports an
 * export, and the {@code comparison} runs them in turn. The {@code operations} are measured one by one with JMH.
 * {@code command} has one class per command.
 */
@NullMarked
package org.closedloop.sla.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
