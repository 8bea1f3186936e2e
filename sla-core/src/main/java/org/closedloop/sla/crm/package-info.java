/**
 * The records of a CRM, and the result of an import: leads, issues, counts and a profile of the export.
 *
 * <p>Data flows through these packages; each imports only those before it:
 *
 * <ol>
 *   <li>{@code crm}: {@linkplain org.closedloop.sla.crm.CrmRecord records} and the
 *       {@linkplain org.closedloop.sla.crm.Import import} that results from them;
 *   <li>{@code crm.mapping}: what a firm's CRM means by its properties; start at
 *       {@link org.closedloop.sla.crm.mapping.CrmMapping};
 *   <li>{@code crm.mapping.validation}: the rules for mappings;
 *   <li>{@code crm.reading}: reads one record (internal);
 *   <li>{@code crm.profile}: counts properties and values (internal);
 *   <li>{@code crm.assembly}: assembles records into leads; start at {@link org.closedloop.sla.crm.assembly.Importer}.
 * </ol>
 *
 * <p>The readers of HubSpot, Salesforce and CSV are in sla-json; these packages do not depend on any file format.
 *
 * <p>A lead and its deal are one {@link org.closedloop.sla.funnel.Lead}. A lead has one deal: if a CRM has several,
 * each further deal is a separate lead without stages, so that every deal counts once and no stage counts twice.
 *
 * <p>The rules of an import, one line each; {@link org.closedloop.sla.crm.ImportReason} lists what is reported, and
 * sla-json's {@code IMPORT.md} has an input for each reason.
 *
 * <ul>
 *   <li><b>Times.</b> A date without a time of day is a day, and no response is timed by it.
 *   <li>A time in milliseconds after a day is a day if all moments of the first day give the same one, otherwise
 *       unknown.
 *   <li>Two times contradict each other only by the rules of {@link org.closedloop.sla.funnel.EventTime}, in the
 *       mapping's zone.
 *   <li>A text without an offset is read in the zone of the format, or else in that of the mapping, which is reported
 *       once per property.
 *   <li>A number is a time in the unit that the mapping declares by {@code holds}, or else in milliseconds; a number
 *       that cannot be milliseconds is ignored and reported.
 *   <li>Midnights in UTC are days if the mapping, the CRM or other values of the property show it.
 *   <li><b>Missing values.</b> A word of the format that means no value is not an id, link, source, field or time, and
 *       neither is a blank text. {@code NA} is a value, but not an id.
 *   <li>Half of a surrogate pair in a value is replaced by U+FFFD and reported; in an id, the record is skipped.
 *   <li><b>Amounts.</b> An ambiguous point or comma is read as in other values of its property, or the amount is
 *       ignored and reported.
 *   <li>A currency beside an amount that contradicts the currency property makes the amount unusable; an amount without
 *       a currency is in the mapping's, which is reported, or ignored if the mapping has none.
 *   <li>An amount below zero, or of 10<sup>15</sup> and more, is ignored and reported; one with more decimals than its
 *       currency has is rounded half up.
 *   <li><b>Ids.</b> The forms of a Salesforce id with 15 and 18 characters are the same id.
 *   <li>An id in scientific notation has lost digits: its record is skipped.
 *   <li>Control characters around an id are removed, and a record with some within its id is skipped; both are
 *       reported.
 *   <li>A generated id, such as {@code deal/7}, is never that of another lead.
 *   <li>A whole number followed by {@code .0} is the id without it; several ids in a value are separated by semicolons
 *       or commas.
 *   <li><b>Links.</b> Two records belong together by the links of the CRM, or by the columns that the mapping names;
 *       their files may be read in any order.
 *   <li>An activity for a deal counts for the deal's lead, unless it has a lead itself.
 *   <li>Links to records that were not read are counted by column, and reported with a similar id.
 *   <li>A record that belongs to nothing is reported with the columns that hold its links; deals of an import without
 *       leads are reported once.
 *   <li><b>Deals.</b> If deals have a file of their own, rows of leads create none. Otherwise the row of a lead creates
 *       a deal by the deal's id or stage and, in a file without such columns, by a flag, a condition or a constant
 *       outcome; {@code CsvReader} of sla-json has the details.
 *   <li>The outcome of a deal is determined by the mapping's constant outcome, its lists of stages, its conditions, the
 *       CRM's own pipelines, and the flags, in this order; contradictions are reported
 *       ({@link org.closedloop.sla.crm.mapping.DealMapping}).
 *   <li>A deal closed at the last entry into its present closed stage, if the mapping names its history first; a
 *       history and a recorded day that contradict each other are reported.
 *   <li>A deal that closed before its lead was created, or at an unknown time, counts and is reported.
 *   <li><b>Histories.</b> The old value of the first change is assumed from the creation of the record.
 *   <li>A history that does not end with the present value of its property is ignored and reported.
 *   <li>A stage that was left and entered again counts from its first entry, or from the last one that held, as the
 *       mapping defines; both are reported.
 *   <li>Each entry into a value that the mapping names as {@code recycledAt} starts a new
 *       {@linkplain org.closedloop.sla.funnel.LeadCycle cycle}: the first entries and the times after it, up to the
 *       next one, belong to that cycle, and so do the deals created then. That a stage was entered again is then no
 *       issue.
 *   <li>A stage that a record is or was in, or whose condition it meets, at an unknown time is reported.
 *   <li><b>Records.</b> Of several versions of a record, the one that was changed last counts; of versions with the
 *       same time, the one with more values, or else the one whose values are first in the alphabet, with the links of
 *       both.
 *   <li>A lead that was merged into another one is reported; of leads that were merged into each other, and of leads
 *       with the same alias, the one that was created first counts.
 *   <li>The order of records, and their distribution over files, pages,
 *       {@linkplain org.closedloop.sla.crm.assembly.ImportPart parts} and threads, changes no lead, count or issue.
 *   <li>An unusable record or value changes no other lead.
 *   <li>Every record is counted once: as taken, merged or skipped.
 *   <li>Names in the mapping that the export does not have are reported: properties, stages, outcomes of deals, and
 *       properties whose values are mostly unreadable. {@link org.closedloop.sla.crm.ImportProfile} lists the
 *       properties and, for columns that are not read, the number of records with a value.
 *   <li>An ambiguous value, such as {@code unknown} for no value, or a time without an offset among others with one, is
 *       reported with the setting that decides it.
 *   <li><b>Files.</b> Footers, titles and pages of other content are counted or reported, and create no record; a file
 *       that cannot be read to its end makes the import incomplete.
 *   <li>A file of lines, such as a database's NDJSON, is read line by line: null is no value, and an unreadable line
 *       affects no other.
 *   <li>The work is linear in the input. Input that exceeds a limit is skipped and reported: a row of more than
 *       4,194,304 characters, a text of JSON of more than 20 million, more than 10,000 columns or 3,000 fields.
 *   <li>The command line replaces the file of leads completely or, if there are none, not at all.
 * </ul>
 */
@NullMarked
package org.closedloop.sla.crm;

import org.jspecify.annotations.NullMarked;
