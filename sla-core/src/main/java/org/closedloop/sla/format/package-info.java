/**
 * Reads the values of exports: times, amounts, flags, and words for missing values; and the names of the columns of a
 * table of leads.
 *
 * <p>Start at {@link org.closedloop.sla.format.ExportFormat}. It does not depend on a CRM's properties; {@code crm}
 * uses it, and reports unreadable values.
 */
@NullMarked
package org.closedloop.sla.format;

import org.jspecify.annotations.NullMarked;
