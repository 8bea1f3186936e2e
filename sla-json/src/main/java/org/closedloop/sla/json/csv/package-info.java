/**
 * Exports of a CRM, a database or a spreadsheet as rows: CSV files, and JSON objects with the same columns.
 *
 * <p>Start at {@link org.closedloop.sla.json.csv.CsvReader}, whose page has the rules. A row becomes one record, or two
 * if it holds a lead and its deal; the meaning of the values is defined by the
 * {@linkplain org.closedloop.sla.crm.mapping.CrmMapping mapping}. The labels of columns and stages in reports are in
 * {@code labels.properties}. {@link org.closedloop.sla.json.csv.ReadyMapping} has mappings of CRMs without a reader of
 * their own.
 */
@NullMarked
package org.closedloop.sla.json.csv;

import org.jspecify.annotations.NullMarked;
