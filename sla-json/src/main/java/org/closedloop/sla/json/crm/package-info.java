/**
 * The common part of the readers of CRM exports, and pages of JSON in particular.
 *
 * <p>Start at {@link org.closedloop.sla.json.crm.CrmReader}, which the readers of HubSpot, Salesforce and CSV extend.
 * All other public types are for such readers, in this project and others, and not for their users:
 * {@link org.closedloop.sla.json.crm.InputQueue} reads inputs on all processors;
 * {@link org.closedloop.sla.json.crm.JsonPages} finds the records of a page, and
 * {@link org.closedloop.sla.json.crm.PageAudit} decides whether they are those of the CRM;
 * {@link org.closedloop.sla.json.crm.PageIssues}, {@link org.closedloop.sla.json.crm.RecordIssues} and
 * {@link org.closedloop.sla.json.crm.ExpectedInputs} report what is unreadable or missing. They may change in any
 * release.
 *
 * <p>A further CRM with an interface of its own needs an enum of its objects ({@code CrmObject}), a reader of them
 * ({@code CrmReader}) and of its pages ({@code RecordTaker}), and a mapping of its standard properties. A CRM that
 * exports CSV needs only a constant of {@code ReadyMapping} and its YAML file.
 */
@NullMarked
package org.closedloop.sla.json.crm;

import org.jspecify.annotations.NullMarked;
