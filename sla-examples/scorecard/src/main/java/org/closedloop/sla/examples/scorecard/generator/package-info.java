/**
 * Makes up the demo's data: a year of leads of a firm that does not exist.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.generator.DemoData}, which writes the files. The same seed
 * gives the same bytes on every machine. Nothing else in the example knows that the leads are made up.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard.generator;

import org.jspecify.annotations.NullMarked;
