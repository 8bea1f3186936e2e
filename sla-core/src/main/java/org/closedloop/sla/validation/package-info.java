/**
 * What an author may have got wrong.
 *
 * <p>Start at {@link org.closedloop.sla.validation.AgreementValidator}: it gives all
 * {@link org.closedloop.sla.validation.Findings} at once. {@link org.closedloop.sla.validation.Rule} lists every rule,
 * with its code and severity; {@code RULES.md} shows each with an example.
 * {@link org.closedloop.sla.validation.MappingValidator} does the same for the mapping of a CRM, and says whether that
 * gives what an agreement counts.
 *
 * <p>Rules on a single attribute are annotations on the model; rules on how the parts fit each other are here, a class
 * per clause, behind the annotation {@code Consistent}. Both are Jakarta Validation, so that a host's own validator
 * sees them all, in its default group, whatever their severity. What it cannot see is how values fit that do not hold
 * each other: the calendar's fit, and the mapping's.
 */
@NullMarked
package org.closedloop.sla.validation;

import org.jspecify.annotations.NullMarked;
