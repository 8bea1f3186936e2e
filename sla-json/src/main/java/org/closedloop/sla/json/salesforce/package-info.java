/**
 * Exports of Salesforce, as its REST interface, its command line and its data loader write them.
 *
 * <p>Start at {@link org.closedloop.sla.json.salesforce.SalesforceReader}. {@code SObjectWalk} reads the pages of one
 * input and the records nested in records, {@code SObjectRecords} turns the records of each type into those of an
 * import, and {@code QueryPages} finds missing pages.
 */
@NullMarked
package org.closedloop.sla.json.salesforce;

import org.jspecify.annotations.NullMarked;
