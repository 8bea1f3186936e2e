/**
 * Reads the values of exports: times, amounts, flags, and words for missing values.
 *
 * <p>Start at {@link org.closedloop.sla.format.ExportFormat}. It does not depend on a CRM's properties; {@code crm}
 * uses it, and reports unreadable values.
 */
@NullMarked
package org.closedloop.sla.format;

import org.jspecify.annotations.NullMarked;
