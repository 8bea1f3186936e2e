/**
 * The scorecard as text for a terminal. Start at {@link org.closedloop.sla.examples.scorecard.terminal.TextScorecard};
 * whether there is colour is the {@link org.closedloop.sla.examples.scorecard.terminal.Palette}'s to say.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard.terminal;

import org.jspecify.annotations.NullMarked;
