/**
 * Records of Salesforce, as its REST interface, its command line and its data loads write them.
 *
 * <p>Start at {@link org.closedloop.sla.json.salesforce.SalesforceReader}. Inside, {@code SObjectWalk} follows the
 * pages of one input and what is nested in records, {@code SObjectRecords} says what a record of each type is to the
 * funnel, and {@code QueryPages} finds out whether pages are missing.
 */
@NullMarked
package org.closedloop.sla.json.salesforce;

import org.jspecify.annotations.NullMarked;
