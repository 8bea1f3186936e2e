/**
 * Turns what a CRM recorded into leads, and accounts for every record.
 *
 * <p>Start at {@link org.closedloop.sla.crm.CrmMapping}, which says what a firm's CRM means by its properties, and at
 * {@link org.closedloop.sla.crm.Importer}, which folds {@linkplain org.closedloop.sla.crm.CrmRecord records} into an
 * {@link org.closedloop.sla.crm.Import}: leads, issues, and counts that add up. Readers of HubSpot, Salesforce and CSV
 * are in sla-json; nothing here knows how a record is written.
 *
 * <p>A lead and a deal that belong together are one {@link org.closedloop.sla.funnel.Lead}. A lead has one deal: where
 * a CRM has several, each further deal is a lead of its own without stages, so that every deal counts once and no stage
 * counts twice.
 *
 * <p>A time that was recorded without a time of day is a day, and stays one in the lead: two times contradict each
 * other only by the rules of {@link org.closedloop.sla.funnel.EventTime}, in the mapping's zone.
 */
@NullMarked
package org.closedloop.sla.crm;

import org.jspecify.annotations.NullMarked;
