/**
 * The constraint annotations of the model, whose rules are in {@code validation}, and the text functions that the rules
 * and messages share: placeholders, similar names, excerpts and visible texts.
 */
@NullMarked
package org.closedloop.sla.constraint;

import org.jspecify.annotations.NullMarked;
