/**
 * The contract, one type per clause.
 *
 * <p>Start at {@link org.closedloop.sla.agreement.Agreement}. Clause 5, the definitions, is in {@code definition};
 * clauses 6 and 7, targets and metrics, in {@code target} and {@code metric}. While it is negotiated, {@code draft}
 * holds what is agreed so far. What must be known to compute an agreement beyond its own text, the business calendar,
 * is handed in once by {@code agreement.resolve(calendar)}, which gives
 * {@link org.closedloop.sla.agreement.ResolvedTerms}.
 */
@NullMarked
package org.closedloop.sla.agreement;

import org.jspecify.annotations.NullMarked;
