/**
 * The agreement, with one type per clause.
 *
 * <p>Start at {@link org.closedloop.sla.agreement.Agreement}. Clause 5, the definitions, is in {@code definition};
 * clauses 6 and 7, targets and metrics, are in {@code target} and {@code metric}; clauses 12 to 14 are in
 * {@code remedy}. The package {@code draft} holds agreements under negotiation. {@code agreement.resolve(calendar)}
 * adds the business calendar and returns {@link org.closedloop.sla.agreement.ResolvedTerms}, which can be counted and
 * evaluated.
 */
@NullMarked
package org.closedloop.sla.agreement;

import org.jspecify.annotations.NullMarked;
