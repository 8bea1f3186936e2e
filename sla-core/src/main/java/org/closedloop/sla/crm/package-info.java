/**
 * Turns what a CRM recorded into leads, and accounts for every record.
 *
 * <p>Start at {@link org.closedloop.sla.crm.mapping.CrmMapping}, which says what a firm's CRM means by its properties, and at
 * {@link org.closedloop.sla.crm.assembly.Importer}, which folds {@linkplain org.closedloop.sla.crm.CrmRecord records} into an
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
 *   <li>A time that is given as milliseconds after a day is a day, if every moment of the first day leads to the same
 *       one, and otherwise unknown.
 *   <li>Two times contradict each other only by the rules of {@link org.closedloop.sla.funnel.EventTime}, in the
 *       mapping's zone.
 *   <li>A text without an offset is read in the zone of the format, or else in that of the mapping, and reported once a
 *       property.
 *   <li>A number is a time in the unit that the mapping declares by {@code holds}, or else milliseconds; one that
 *       cannot be milliseconds is ignored and reported.
 *   <li>Midnights in UTC are days where the mapping, the CRM or the other values of the property say so.
 *   <li><b>Missing values.</b> A word of the format that means no value is no id, link, source, field or time; nor is a
 *       text of blanks. {@code NA} is a value, but no id.
 *   <li>Half of a surrogate pair in a value is replaced by U+FFFD and reported; a record that has one in its id is
 *       skipped.
 *   <li><b>Amounts.</b> A point or comma that may stand before decimals or between thousands is read as other values of
 *       its property show, or ignored and reported.
 *   <li>A currency beside an amount that contradicts the property of the currency makes the amount unusable; an amount
 *       without a currency is in the mapping's, which is reported, or ignored if it has none.
 *   <li>An amount below zero, or of 10<sup>15</sup> and more, is ignored and reported; one with more decimals than its
 *       currency has is rounded half up.
 *   <li><b>Ids.</b> The two forms of a Salesforce id, of 15 and 18 characters, are one id.
 *   <li>An id in scientific notation has lost digits: its record is skipped.
 *   <li>Control characters around an id do not count, and a record that has some within its id is skipped; both are
 *       reported.
 *   <li>The id of a lead that the CRM does not have as such, {@code deal/7}, is never that of another lead.
 *   <li>A whole number with {@code .0} behind it is the id without; several ids in a value are separated by semicolons
 *       or commas.
 *   <li><b>Links.</b> Two records belong together by what a CRM says, or by the columns that the mapping names; their
 *       files may be read in any order.
 *   <li>An activity about a deal counts for the deal's lead, unless it names a lead itself.
 *   <li>Links to records that were not read are counted by their column, and reported with an id that is much like one.
 *   <li>A record that belongs to nothing is reported with the columns in which its links were looked for; deals without
 *       any lead beside them are reported once.
 *   <li><b>Deals.</b> Where deals have a file of their own, rows of leads make none. Otherwise the row of a lead makes
 *       a deal by the deal's id or stage and, in a file without columns of these, by a flag, a condition or a constant
 *       outcome; {@code CsvReader} of sla-json has the details.
 *   <li>What became of a deal is decided by the mapping's constant outcome, its lists of stages, its conditions, the
 *       CRM's own pipelines, and the flags, in this order; contradictions are reported
 *       ({@link org.closedloop.sla.crm.mapping.DealMapping}).
 *   <li>A deal closed when it last entered the closed stage that it is in now, if the mapping names its history first;
 *       a history that the mapping names and a recorded day that contradict each other are reported.
 *   <li>A deal that closed before its lead was created counts and is reported; so is one that is closed at an unknown
 *       time.
 *   <li><b>Histories.</b> The old value of the first change has been there since the record was created.
 *   <li>A history that does not end with the value that the property has now is not used, and reported.
 *   <li>A stage that was left again counts from its first entry, or from the last that held, as the mapping says; both
 *       are reported.
 *   <li>A stage that a record is or was in, or whose condition it meets, without a time of it, is reported.
 *   <li><b>Records.</b> Of a record that comes more than once, the version that was changed last counts; of versions of
 *       one time the one with more values, else the one whose values come first in the alphabet, with the links of
 *       both.
 *   <li>A lead that was merged into another is reported; of leads that were merged into one another, and of leads that
 *       claim one id, the one that was created first counts.
 *   <li>The order of records, and how they are spread over files, pages, {@linkplain org.closedloop.sla.crm.assembly.ImportPart
 *       parts} and threads, changes no lead, no count and no issue.
 *   <li>A record that cannot be used, or a value that cannot be read, changes no other lead.
 *   <li>Every record is counted once: as taken, merged or skipped.
 *   <li>What the mapping names and the export does not have is reported: a property, a stage, an outcome of deals, and
 *       a property most of whose values cannot be read. {@link org.closedloop.sla.crm.ImportProfile} says what was
 *       seen, and of a column that is not read, in how many records it has a value.
 *   <li>What may be meant otherwise, such as {@code unknown} for no value, or times without an offset among others with
 *       one, is reported with the setting that decides it.
 *   <li><b>Files.</b> A footer, a title and a page that is none are counted or reported, and make no record; nor does a
 *       file that cannot be read to its end pass for a whole one.
 *   <li>A file of lines is read line by line, so that databases' NDJSON is, too: null is no value, and a line that
 *       cannot be read costs no other.
 *   <li>Work grows in proportion to the input. What exceeds a stated limit is left out and reported: a row of more than
 *       4,194,304 characters, a text of JSON of more than 20 million, more than 10,000 columns or 3,000 fields.
 *   <li>The command line replaces the file of leads as a whole or, if there are none, not at all.
 * </ul>
 */
@NullMarked
package org.closedloop.sla.crm;

import org.jspecify.annotations.NullMarked;
