/**
 * Sets results for a terminal of 100 columns.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.terminal.TextScorecard}: it puts together one block after
 * the other, each a class of its own. Colours go through {@code Style}, words through {@code TerminalTexts}, figures
 * through the library's {@code Figures}.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard.terminal;

import org.jspecify.annotations.NullMarked;
