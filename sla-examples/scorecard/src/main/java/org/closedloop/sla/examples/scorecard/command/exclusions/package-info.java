/** The exclusions that were recorded during the term, as commands read them. */
@NullMarked
package org.closedloop.sla.examples.scorecard.command.exclusions;

import org.jspecify.annotations.NullMarked;
