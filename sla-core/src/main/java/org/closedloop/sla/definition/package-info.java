/**
 * The definitions: clause 5 of the agreement.
 *
 * <p>Start at {@link org.closedloop.sla.definition.Definitions}: the funnel and its conversion rates, the CRM's deal
 * stages, revenue, attribution, and further terms.
 */
@NullMarked
package org.closedloop.sla.definition;

import org.jspecify.annotations.NullMarked;
