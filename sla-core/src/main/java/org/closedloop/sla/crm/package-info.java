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
 * <p>The rules of an import, one line each; {@link org.closedloop.sla.crm.ImportReason} names what it reports, and
 * sla-json's {@code IMPORT.md} has an input for each reason.
 *
 * <ul>
 *   <li><b>Times.</b> A date without a time of day is a day, and no response is timed by it.
 *   <li>So long after a day is a day only if every moment of it leads to the same one.
 *   <li>Two times contradict each other only by the rules of {@link org.closedloop.sla.funnel.EventTime}, in the
 *       mapping's zone.
 *   <li>A text without an offset is read in the zone of the format, or else in that of the mapping, and reported once a
 *       property.
 *   <li>A number is a time in the unit that the mapping declares by {@code holds}, or else milliseconds; one that
 *       cannot be milliseconds is ignored and reported.
 *   <li>Midnights in UTC are days where the mapping, the CRM or the other values of the property say so.
 *   <li><b>Missing values.</b> A word of the format that means no value is no id, link, source, field or time.
 *   <li><b>Amounts.</b> A point or comma that may stand before decimals or between thousands is read as other values of
 *       its property show, or ignored and reported.
 *   <li>A currency beside an amount that contradicts the property of the currency makes the amount unusable.
 *   <li><b>Ids.</b> The two forms of a Salesforce id, of 15 and 18 characters, are one id.
 *   <li>An id in scientific notation has lost digits: its record is skipped.
 *   <li>Control characters around an id do not count, and a record that has some within its id is skipped; both are
 *       reported.
 *   <li>The id of a lead that the CRM does not have as such, {@code deal/7}, is never that of another lead.
 *   <li><b>Links.</b> Two records belong together by what a CRM says, or by the columns that the mapping names; their
 *       files may be read in any order.
 *   <li>An activity about a deal counts for the deal's lead, unless it names a lead itself.
 *   <li>A record that belongs to nothing is reported with the columns in which its links were looked for; deals without
 *       any lead beside them are reported once.
 *   <li><b>Deals.</b> The row of a lead makes a deal by the deal's id, or by its stage where no file of deals is read.
 *   <li>A deal closed when it last entered the closed stage that it is in now; a recorded day that says otherwise is
 *       reported.
 *   <li>A deal that closed before its lead was made counts and is reported; one that is closed and does not say when is
 *       reported.
 *   <li><b>Histories.</b> The old value of the first change has been there since the record was made.
 *   <li>A stage that was left again counts from its first entry, or from the last that held, as the mapping says; both
 *       are reported.
 *   <li>A stage that a record is or was in, or whose condition it meets, without a time of it, is reported.
 *   <li><b>Records.</b> Of a record that comes more than once, the version that was changed last counts; of versions of
 *       one time the one with more values, else the one whose values come first in the alphabet, with the links of
 *       both.
 *   <li>A lead that was merged into another is reported; of leads that were merged into one another, and of leads that
 *       claim one id, the one that was made first counts.
 *   <li>The order of records, and how they are spread over files, pages, {@linkplain org.closedloop.sla.crm.ImportPart
 *       parts} and threads, changes no lead, no count and no issue.
 *   <li>A record that cannot be used, or a value that cannot be read, changes no other lead.
 *   <li>Every record is counted once: as taken, merged or skipped.
 * </ul>
 */
@NullMarked
package org.closedloop.sla.crm;

import org.jspecify.annotations.NullMarked;
