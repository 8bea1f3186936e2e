/**
 * The main job of the library, end to end: an agreement and a CRM export in, a scorecard out.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.Main}. The {@code command} package has one class per
 * command, {@code terminal} formats a scorecard for a terminal, {@code file} replaces files, and {@code generator}
 * makes up the data of the demo. The page for a management meeting is the library's
 * {@link org.closedloop.sla.report.HtmlReport}.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard;

import org.jspecify.annotations.NullMarked;
