/**
 * The scorecard of leads that are counted by Spark. {@link org.closedloop.sla.examples.spark.ScorecardJob} counts files
 * of lines or rows, and {@link org.closedloop.sla.examples.spark.LeadAggregator} counts groups of lines.
 */
@NullMarked
package org.closedloop.sla.examples.spark;

import org.jspecify.annotations.NullMarked;
