/**
 * An import as one page for the owner of the CRM.
 *
 * <p>Start at {@link org.closedloop.sla.report.crm.HtmlImportReport}.
 */
@NullMarked
package org.closedloop.sla.report.crm;

import org.jspecify.annotations.NullMarked;
