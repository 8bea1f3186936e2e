/**
 * The constraint annotations that the model's types carry; the rules behind them are in {@code validation}. What a
 * template leaves behind in a text; what an author may have meant by a name that is wrong; and as much of a text as a
 * message can hold.
 */
@NullMarked
package org.closedloop.sla.constraint;

import org.jspecify.annotations.NullMarked;
