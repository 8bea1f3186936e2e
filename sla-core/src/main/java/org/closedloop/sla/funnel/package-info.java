/**
 * What the CRM recorded, in the field's own nouns: stages, leads, deals, touches.
 *
 * <p>Facts only: nothing here knows what was promised. Start at {@link org.closedloop.sla.funnel.Lead}. How leads
 * become numbers is the business of {@code counting}.
 */
@NullMarked
package org.closedloop.sla.funnel;

import org.jspecify.annotations.NullMarked;
