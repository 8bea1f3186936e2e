/**
 * What is measured: clause 7 of the agreement.
 *
 * <p>A metric says completely what is counted, of which leads, against which limit, and carries no promise. Targets
 * refer to it by id, so that a monthly and a yearly target share one metric, and numbers are kept per metric. What
 * measuring gives is in {@code measurement}.
 *
 * <p>Each kind of {@link org.closedloop.sla.metric.Metric} is one file that describes the kind: its stages, the data
 * that it needs, its limit, what it requires of a lead, and which other metric it implies. Everything else asks it.
 *
 * <p>A new kind takes nine files. The compiler names the first four, and tests the others:
 *
 * <ol>
 *   <li>the kind itself;
 *   <li>{@link org.closedloop.sla.metric.Metric}, which permits it and has a method of its visitor;
 *   <li>its tally in {@code counting};
 *   <li>{@code MetricCompiler}, which makes the tally;
 *   <li>{@code MetricPhrase} in {@code document}, one line: the parameters of its sentence in the contract;
 *   <li>{@code MetricShapes} in sla-json, its JSON form;
 *   <li>{@code schema.properties} in sla-json, the words of the schema;
 *   <li>{@code Metrics_en.properties} and {@code Metrics_de.properties}: {@code target}, what a target of it promises,
 *       and {@code short} and {@code long}, its sentences in the contract.
 * </ol>
 */
@NullMarked
package org.closedloop.sla.metric;

import org.jspecify.annotations.NullMarked;
