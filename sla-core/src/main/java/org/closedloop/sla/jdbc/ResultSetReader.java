package org.closedloop.sla.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.LeadIssue;
import org.joda.money.CurrencyUnit;

/**
 * Reads leads from the rows of a database query, one per row, in constant memory.
 *
 * <pre>{@code
 * FunnelCounter counter = FunnelCounter.of(terms, asOf);
 * try (ResultSet rows = statement.executeQuery(
 *         "SELECT id, created_at, mql_at AS stages_mql, sales_at AS handed_over_at, first_touch_at FROM crm_leads")) {
 *     ResultSetReader.inEnglish().count(rows, counter);
 * }
 * }</pre>
 *
 * <p>The name of a column is the path of the field in the lead's JSON form, in any case, with or without underscores;
 * the prefixes {@code stages_} and {@code fields_} need their underscore, or a dot. Only {@code id} must be there; a
 * value that is null, and a text that is blank, is absent.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>type</th></tr>
 * <tr><td>{@code id}</td><td>text, whole number, UUID</td></tr>
 * <tr><td>{@code source}, {@code segment}, {@code priority}</td><td>text, whole number</td></tr>
 * <tr><td>{@code created_at}, {@code handed_over_at}, {@code accepted_at}, {@code first_touch_at}</td><td>time</td></tr>
 * <tr><td>{@code stages_KEY}, such as {@code stages_mql}; an underscore in KEY is a hyphen</td><td>time</td></tr>
 * <tr><td>{@code rejection_at}, {@code disqualification_at}</td><td>time</td></tr>
 * <tr><td>{@code rejection_reason}, {@code disqualification_reason}</td><td>text</td></tr>
 * <tr><td>{@code deal_outcome}</td><td>{@code open}, {@code won} or {@code lost}, in any case</td></tr>
 * <tr><td>{@code deal_amount}</td><td>DECIMAL or whole number, never a binary fraction</td></tr>
 * <tr><td>{@code deal_currency}</td><td>ISO code as text</td></tr>
 * <tr><td>{@code deal_created_at}, {@code deal_closed_at}, {@code deal_reported_back_at}</td><td>time</td></tr>
 * <tr><td>{@code attempts}</td><td>array of instants or days</td></tr>
 * <tr><td>{@code pauses_from}, {@code pauses_to}</td><td>arrays of instants; an end that is null is open</td></tr>
 * <tr><td>{@code touches_at}, {@code touches_by}, {@code touches_channel}</td>
 *     <td>arrays of one length, of instants or days and of texts; by {@code marketing}, {@code sales} or
 *     {@code inside-sales}</td></tr>
 * <tr><td>{@code fields_NAME}, such as {@code fields_company}; where the whole label is in upper case, NAME is read in lower
 *     case</td>
 *     <td>text, whole number, DECIMAL, BOOLEAN</td></tr>
 * </table>
 *
 * <p>A time is read by the type of its column: TIMESTAMP WITH TIME ZONE is an instant, DATE a day, TIMESTAMP a local
 * time in the zone of {@link #withZone}, and a whole number an instant in the unit of {@link #withNumbersAs}. Later
 * cycles of recycled leads have no columns.
 *
 * <p>All columns are checked before the first row. A column that is unknown, that occurs twice, or that has another
 * type is refused, and the message names it: nothing is left out unless {@link #ignoring} says so. Stages and other
 * fields can have any name, so that a misspelled one is not detected. A row that is no lead, such as one with a time
 * outside the years 1980 to 2199, is skipped with an issue that has the number of the row as its line, and reading goes
 * on.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ResultSetReader {

    private final ReadingTerms terms;

    private ResultSetReader(ReadingTerms terms) {
        this.terms = terms;
    }

    /** With messages in English. */
    public static ResultSetReader inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** With messages in German if the locale is German, and in English otherwise. */
    public static ResultSetReader in(Locale locale) {
        return new ResultSetReader(ReadingTerms.in(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Returns a reader to which times of columns without a zone are local times of this one. Without it, such columns
     * are refused. A row with a time that the clocks of the zone show twice or never is skipped.
     */
    public ResultSetReader withZone(ZoneId zone) {
        return new ResultSetReader(terms.withZone(Objects.requireNonNull(zone, "zone")));
    }

    /**
     * Returns a reader to which times of columns of whole numbers have this unit. Without it, such columns are refused.
     */
    public ResultSetReader withNumbersAs(EpochUnit unit) {
        return new ResultSetReader(terms.withNumbers(Objects.requireNonNull(unit, "unit")));
    }

    /**
     * Returns a reader to which amounts without a currency are in this one. Without it, an amount needs a column of
     * currencies, and a row without a value there is skipped.
     */
    public ResultSetReader withCurrency(CurrencyUnit currency) {
        return new ResultSetReader(terms.withCurrency(Objects.requireNonNull(currency, "currency")));
    }

    /** Returns a reader that leaves out these columns as well, given in any case. */
    public ResultSetReader ignoring(String... columns) {
        return new ResultSetReader(terms.withIgnored(List.of(columns)));
    }

    /**
     * Returns a reader whose issues name this source, such as a table, beside the row.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public ResultSetReader withSource(String source) {
        if (source.isBlank()) {
            throw new IllegalArgumentException("result set: the source must not be blank, but was '" + source + "'");
        }
        return new ResultSetReader(terms.withSource(source));
    }

    /**
     * Counts all rows that follow into each counter, with the rows that are skipped and their issues. The result set
     * stays open.
     *
     * @throws IllegalArgumentException if there is no counter, or if a column is unknown, ambiguous, missing or of
     *     another type; the message has all problems
     * @throws SQLException if the database fails; the counters then hold a part of the rows
     */
    public RowTotals count(ResultSet rows, LeadCounter<?>... counters) throws SQLException {
        List<LeadCounter<?>> all = List.of(counters);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("result set: there must be a counter, but there is none");
        }
        return read(
                rows,
                lead -> {
                    for (LeadCounter<?> counter : all) {
                        counter.add(lead);
                    }
                },
                issue -> {
                    for (LeadCounter<?> counter : all) {
                        counter.note(issue);
                    }
                });
    }

    /**
     * Reads all rows that follow. The result set stays open.
     *
     * @param leads receives each lead in the same record, which must not be kept
     * @param issues receives an issue per skipped row
     * @throws IllegalArgumentException if a column is unknown, ambiguous, missing or of another type; the message has
     *     all problems
     * @throws SQLException if the database fails
     */
    public RowTotals read(ResultSet rows, Consumer<? super LeadRecord> leads, Consumer<? super LeadIssue> issues)
            throws SQLException {
        Objects.requireNonNull(leads, "leads");
        Objects.requireNonNull(issues, "issues");
        ResultSetColumns columns = new ResultSetColumns(rows.getMetaData(), terms);
        LeadRow row = new LeadRow(terms);
        long taken = 0;
        long skipped = 0;
        while (rows.next()) {
            columns.read(rows, row);
            if (row.isLead()) {
                taken++;
                leads.accept(row.lead());
            } else {
                skipped++;
                issues.accept(row.issue(taken + skipped));
            }
        }
        return new RowTotals(taken, skipped);
    }
}
