package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.assembly.Importer;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.CrmReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of leads, deals, activities and changes in any order, and accounts for every row: the reports of HubSpot
 * and Salesforce, and any other file with a header.
 *
 * <pre>{@code
 * CrmMapping mapping = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich"))
 *         .withFormat(ExportFormat.builder().addTimePatterns("dd.MM.yyyy HH:mm").decimalSeparator(",").build());
 * Import imported = CsvReader.of(mapping)
 *         .read(ExportKind.LEADS, Path.of("contacts.csv"))
 *         .read(ExportKind.DEALS, Path.of("deals.csv"))
 *         .finish();
 * }</pre>
 *
 * <h2>Header</h2>
 *
 * <p>The first row with a known column is the header; blanks around a name are ignored. A column is known if it is
 * named in the mapping or in the tables below. Up to 20 rows above the header, such as the title of a report, are
 * {@code ROW_IS_NO_RECORD}; the header below them must have two known columns. A file without a header is
 * {@code PAGE_UNREADABLE}, as are an empty file, a page of HTML, and a header of more than 10,000 columns.
 *
 * <p>A cell is the value of the property with the column's name if the mapping names it. Of two columns with the same
 * name the first that is not blank counts, and an issue of reason {@code COLUMN_TWICE} names them.
 *
 * <p>Reports have labels in place of the names of an API. A column that is not literally in the mapping is the property
 * with the same letters and digits, so that {@code Create Date} is {@code createdate}; else the property that has this
 * label in HubSpot or Salesforce, in English or German: {@code Original Source}, {@code Stage}, {@code Betrag}. Labels
 * of the entry into a stage are {@code Date entered "Customer (Lifecycle Stage Pipeline)"}, {@code Became a Customer
 * Date} and similar ones, with any pipeline in the parentheses.
 *
 * <h2>Ids and links</h2>
 *
 * <p>The id of a row is in the column that the mapping names, else in the first of these columns that the file has;
 * case, blanks and signs are ignored, and German labels are known, too:
 *
 * <table>
 * <caption>Names of columns</caption>
 * <tr><th></th><th>leads</th><th>deals</th><th>activities</th></tr>
 * <tr><td>id</td>
 *   <td>{@code Id, Record ID, Lead ID, Contact ID, hs_object_id, 18-digit ID, Lead ID 18, Record ID - Contact}</td>
 *   <td>{@code Id, Record ID, Deal ID, Opportunity ID, hs_object_id, 18-digit ID, Opportunity ID 18, Record ID - Deal}
 *   </td>
 *   <td>{@code Id, Record ID, Activity ID, Task ID, Event ID, Call ID, hs_object_id}</td></tr>
 * <tr><td>links: ids separated by semicolons or commas, in all of these columns</td>
 *   <td>{@code Associated Deal IDs, Associated Deal ID, Deal IDs, Deal ID, Opportunity ID, Converted Opportunity ID,
 *       Record ID - Deal}</td>
 *   <td>{@code Associated Contact IDs, Associated Contact ID, Contact IDs, Contact ID, Associated Lead IDs, Lead ID,
 *       Converted Lead ID, ConvertedFromLeadId, Record ID - Contact}</td>
 *   <td>{@code WhoId, Lead ID, Contact ID, Associated Contact IDs; WhatId, Opportunity ID, Deal ID, Associated Deal IDs}
 *   </td></tr>
 * <tr><td>ids of records merged into it</td>
 *   <td>{@code Converted Contact ID, hs_merged_object_ids, Merged Contact IDs}</td><td>-</td><td>-</td></tr>
 * <tr><td>time of the last change: the latest version of a record counts</td>
 *   <td>{@code SystemModstamp, Last Modified Date, hs_lastmodifieddate, updatedAt, Modified Time, Update time}</td>
 *   <td>the same</td><td>-</td></tr>
 * <tr><td>deleted, if a {@linkplain org.closedloop.sla.format.FlagText flag} is true</td>
 *   <td>{@code IsDeleted, Archived}</td><td>the same</td><td>the same</td></tr>
 * </table>
 *
 * <p>{@link org.closedloop.sla.crm.RecordIds} describes how ids are compared, and which are refused.
 *
 * <h2>Deals in rows of leads</h2>
 *
 * <p>A row of a file of leads also holds a deal if it has a value in the column of the deal's id, or, in a file without
 * that column, in the column of the deal's stage. In a file with neither, the row holds a deal if a flag of the deal is
 * true; if a flag is false and another property of the deal has a value; if it passes the mapping's tests for won or
 * lost deals; or, in a mapping that states the outcome of all deals, if any property of the deal has a value. Otherwise
 * amounts, dates, currencies and pipelines make no deal, since contacts have them as well. The deal is linked with the
 * row's lead; without an id of its own it has the id of the deal that the lead is linked to, else that of the lead. If
 * any file of deals is read, before or after, rows of leads hold no deals; else {@code VALUES_OF_NO_DEAL} reports the
 * number of rows in which a value of a deal was ignored.
 *
 * <p>A file is clearly one of deals if it has the deal's stage or, without the id of any record, the id of a deal, and
 * has nothing that only a lead has: the mapping's id of a lead, an id of a lead by its name, ids of a lead's deals, the
 * name or mail address of a person, a property that the mapping reads of leads alone. If deals name their lead in a
 * column with the name of a lead's id, a file with both ids is of the kind of which it has more columns. Without an
 * {@link ExportKind}, such a file is read as one of deals. Read as {@link ExportKind#LEADS}, it is
 * {@code PAGE_UNREADABLE} if it also has the name of a deal, links to leads, or no id but that of a deal.
 *
 * <h2>Changes</h2>
 *
 * <p>A row of a change log has the columns that {@link org.closedloop.sla.crm.mapping.ChangeMapping} names, else those
 * of Salesforce's history reports and of HubSpot's property history: {@code Lead ID} or {@code Opportunity ID},
 * {@code Contact ID} or {@code Deal ID}, {@code Record ID}; {@code Field / Event} or {@code Property}; {@code Old
 * Value}, {@code New Value} or {@code Value}, {@code Edit Date} or {@code Timestamp}. Without the name of a field,
 * {@code To Stage} or {@code StageName} is the deal's stage. Fields and values may be labels.
 *
 * <p>A row of a lead or a deal may hold its changes: in {@code Histories.records.0.Field} and so on, as the CLI of
 * Salesforce writes them; or one a row, the first beside the record, the others below it in rows without an id, as
 * Frappe does in {@code From (Status Change Log)} and {@code From Date (Status Change Log)}.
 *
 * <h2>Rows</h2>
 *
 * <ul>
 *   <li>Missing cells at the end and cells without a column name have no value. Blank rows and repeated headers, which
 *       occur in concatenated files, are ignored and not counted.
 *   <li>A row with values beyond the last column is {@code RECORD_UNREADABLE}, since its cells are displaced.
 *   <li>{@code ROW_IS_NO_RECORD}: a row with nothing but some words in its first cell or in its id, such as
 *       {@code Confidential Information}; a row with a word such as {@code Total} or {@code Summe} in its first cell,
 *       which is its id or has none beside it, and nothing but numbers after it; single words after a blank row, if the
 *       report has ended there.
 *   <li>{@code QUOTE_IN_CELL}: a quote is closed in the middle of a cell, as in {@code "a"b}. Reading continues with
 *       the next line; rows after it that are too short may be the rest of it, and are {@code RECORD_UNREADABLE}. A
 *       quote in a cell that does not begin with one is a character. Blanks around quotes are ignored if the header has
 *       one after a separator.
 *   <li>{@code RECORD_TOO_LONG}: a row has more than 4,194,304 characters. Reading continues after it.
 *   <li>{@code PAGE_CUT_OFF}: a quote that is never closed swallows the rest of the file, or the file cannot be read to
 *       its end; the row that is cut off is not a record.
 *   <li>{@code VALUE_UNREADABLE}: a value has U+FFFD, which replaces bytes that are invalid in the character set.
 * </ul>
 *
 * <h2>Text</h2>
 *
 * <p>The character set is that of a byte order mark, else UTF-16 if there are zeros between the letters, else that of
 * the mapping's format. UTF-32, spreadsheets and archives are refused by name. The separator of cells is that of the
 * format, else that of a first line such as {@code sep=;}, else the most frequent of comma, semicolon, tab and bar in
 * the header. With an {@linkplain org.closedloop.sla.format.ExportFormat#getEscape escape}, a quote, separator, line
 * break or escape after it is a character of the cell; before any other character the escape is a character itself. A
 * cell such as {@code ="007"} is the text in it.
 *
 * <p>A value that is not literally in the mapping is the stage, or other value that the mapping names for the property,
 * that is equal without a pipeline in parentheses, {@code Closed Won (Sales Pipeline)}; else the one that has the same
 * letters and digits, or this label in German in HubSpot or Salesforce.
 *
 * <h2>Rows of JSON</h2>
 *
 * <p>A file that begins as JSON is a list of objects, or one a line, whose fields are the columns, at most 3,000.
 * Nested objects are flattened: {@code {"deal": {"id": 7}}} is {@code deal.id}; a list of plain values is one value
 * with semicolons, and the objects of a list have their numbers in the names. Null is no value. The id of each object
 * is in the first of the fields above that has a value in it, independent of other objects.
 *
 * <p>Memory grows with what the {@link Importer} keeps, not with the files. For one thread.
 */
public final class CsvReader extends CrmReader<ExportKind> {

    private final CrmMapping mapping;
    private final RecordSink sink;
    private final DealsInRows deals;

    private CsvReader(CrmMapping mapping, Importer importer) {
        this(mapping, importer, importer);
    }

    CsvReader(CrmMapping mapping, Importer importer, RecordSink sink) {
        super("csv", importer);
        this.mapping = mapping;
        this.sink = sink;
        this.deals = new DealsInRows(mapping);
    }

    /** Reads rows by this mapping. */
    public static CsvReader of(CrmMapping mapping) {
        return new CsvReader(mapping, Importer.of(Objects.requireNonNull(mapping, "mapping")));
    }

    @Override
    protected void readInput(@Nullable ExportKind kind, InputStream in, String source) throws IOException {
        new RowInput(source, mapping, sink, rows(kind)).read(in);
    }

    private Rows rows(@Nullable ExportKind kind) {
        if (kind == null) {
            return new AnyRows(mapping, rows(ExportKind.LEADS), () -> rows(ExportKind.DEALS));
        }
        return switch (kind) {
            case LEADS -> new LeadRows(mapping, sink, deals);
            case DEALS -> {
                deals.haveFile();
                yield new DealRows(mapping, sink);
            }
            case ACTIVITIES -> new ActivityRows(mapping, sink);
            case HISTORY -> new ChangeRows(mapping, sink);
        };
    }

    @Override
    protected void endInputs() {
        deals.handOver(sink);
    }
}
