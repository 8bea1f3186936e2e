/**
 * The state of a counter as bytes, and the amounts and tables of numbers in it. Internal to {@code counting}.
 *
 * <p>{@code CounterState} writes and checks the header.
 */
@NullMarked
package org.closedloop.sla.counting.state;

import org.jspecify.annotations.NullMarked;
