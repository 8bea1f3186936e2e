/** The constraint annotations that the model's types carry; the rules behind them are in {@code validation}. */
@NullMarked
package org.closedloop.sla.constraint;

import org.jspecify.annotations.NullMarked;
