/**
 * Exports of a CRM as CSV files.
 *
 * <p>Start at {@link org.closedloop.sla.json.csv.CsvReader}. A row with the names of its columns becomes one record, or
 * two where it holds a lead and its deal; what the texts mean is the {@linkplain org.closedloop.sla.crm.CrmMapping
 * mapping's} matter.
 */
@NullMarked
package org.closedloop.sla.json.csv;

import org.jspecify.annotations.NullMarked;
