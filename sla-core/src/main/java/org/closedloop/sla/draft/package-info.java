/**
 * An agreement while it is negotiated: what is agreed so far, and what is open.
 *
 * <p>Start at {@link org.closedloop.sla.draft.AgreementDraft}. A {@link org.closedloop.sla.draft.ClauseDraft} is a
 * clause whose attributes may be absent; a {@link org.closedloop.sla.draft.Gap} is one part that is open. A blank text,
 * or one with a template's placeholder, is open, too: it is what validation reports as {@code SLA-X01} or
 * {@code SLA-X02}.
 *
 * <p>There is one class for the drafts of all clauses, and not one for each. It reads the attributes' only declaration,
 * such as {@link org.closedloop.sla.agreement.ScopeAttributes}, and so do the contract and the JSON form of a draft: a
 * new attribute needs no change here, and none of them can forget it. {@code scope.with(REGION, "Ireland")} reads
 * nearly as well as {@code scope.withRegion("Ireland")}, and the compiler checks the type of the value just the same.
 */
@NullMarked
package org.closedloop.sla.draft;

import org.jspecify.annotations.NullMarked;
