/**
 * The metrics: clause 7 of the agreement.
 *
 * <p>A metric defines what is counted, of which leads, against which limit. Targets refer to it by id, so that a
 * monthly and a yearly target can share one metric. Its measurements are in {@code measurement}.
 *
 * <p>Each kind of {@link org.closedloop.sla.metric.Metric} is one file that describes the kind: its stages, the data
 * that it needs, its limit, its requirement for a lead, and the metrics that it implies.
 *
 * <p>A new kind takes nine files. The compiler reports the first four. Then add the kind, and a target on it, to
 * {@code SlaFixtures.agreementOfEveryMetric()}: tests report the other five for the kinds in it.
 *
 * <ol>
 *   <li>the kind itself;
 *   <li>{@link org.closedloop.sla.metric.Metric}, which permits it and declares a visitor method;
 *   <li>its tally in {@code counting};
 *   <li>{@code MetricCompiler}, which creates the tally;
 *   <li>{@code MetricPhrase} in {@code document}, one line: the parameters of its sentence in the contract;
 *   <li>{@code MetricShapes} in sla-json, its JSON form;
 *   <li>{@code schema.properties} in sla-json, the texts of the schema;
 *   <li>{@code Metrics_en.properties} and {@code Metrics_de.properties}: {@code target}, the description of its target,
 *       and {@code short} and {@code long}, its sentences in the contract. In {@code target}, <code>{0}</code> is the
 *       threshold and the parameters follow; in the others the parameters begin at <code>{0}</code>. A kind with
 *       several sentences has one set of texts per {@link org.closedloop.sla.metric.Metric#sentence() sentence}.
 * </ol>
 *
 * <p>The published schemas in {@code json/schema} follow from the shapes; {@code sla schema KIND} prints each anew. A
 * tally keeps the leads behind its number with a {@code LeadCase.Kind}.
 */
@NullMarked
package org.closedloop.sla.metric;

import org.jspecify.annotations.NullMarked;
