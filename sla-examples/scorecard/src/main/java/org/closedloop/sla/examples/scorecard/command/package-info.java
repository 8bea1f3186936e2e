/**
 * The commands, one class each.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.command.Sla}, which puts them together and says what each
 * exit code means. {@code Input} opens files and says in one line what is wrong with one; {@code Assessment} is the
 * library's way of the data, from terms and leads to a scorecard.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard.command;

import org.jspecify.annotations.NullMarked;
