/**
 * Pages of JSON as CRMs send them, walked record by record.
 *
 * <p>Start at {@link org.closedloop.sla.json.crm.JsonPages}. It knows how records are packed and what can be wrong with
 * a page, and {@link org.closedloop.sla.json.crm.PageAudit} whether it is one of the CRM at all; what a record means is
 * the matter of the readers of single CRMs, which are its users.
 */
@NullMarked
package org.closedloop.sla.json.crm;

import org.jspecify.annotations.NullMarked;
