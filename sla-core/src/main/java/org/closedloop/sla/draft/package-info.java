/**
 * An agreement while it is negotiated: what is agreed so far, and what is open.
 *
 * <p>Start at {@link org.closedloop.sla.draft.AgreementDraft}. Each clause with parts has a draft of its own, such as
 * {@link org.closedloop.sla.draft.ScopeDraft}: the same parts, each there or not. A
 * {@link org.closedloop.sla.draft.Gap} is one part that is open. A text that still has a template's placeholder is
 * open, too: what validation calls a placeholder ({@code SLA-X02}), or blank ({@code SLA-X01}), no draft takes for
 * agreed.
 */
@NullMarked
package org.closedloop.sla.draft;

import org.jspecify.annotations.NullMarked;
