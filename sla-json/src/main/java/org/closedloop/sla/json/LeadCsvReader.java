package org.closedloop.sla.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.row.RowTable;
import org.closedloop.sla.json.row.RowTerms;
import org.closedloop.sla.json.tree.Faults;
import org.joda.money.CurrencyUnit;

/**
 * Reads an export of leads as CSV, one lead a row, of any length in constant memory. The columns have the names of
 * {@link org.closedloop.sla.jdbc.ResultSetReader}; {@link org.closedloop.sla.json.csv.CsvReader} reads other files by a
 * mapping.
 *
 * <pre>{@code
 * FunnelCounter counter = FunnelCounter.of(terms, asOf);
 * LeadCsvReader.inEnglish().count(Path.of("leads.csv"), counter);
 * }</pre>
 *
 * <p><b>Header.</b> The first row that is not blank names the columns: {@code id}, {@code created_at},
 * {@code stages_mql}, {@code deal_closed_at} and so on, in any order and case, with or without underscores. Only
 * {@code id} must be there. A column that is unknown, has no name, occurs twice or needs another one is refused with
 * all problems of the header; {@link #ignoring} leaves columns out. Stages and other fields can have any name, so that
 * a misspelled one is not detected.
 *
 * <p><b>Rows.</b> A row becomes the lead that a line of NDJSON with the same values is, by the same rules and with the
 * same messages, which name the column, or the path of a part such as {@code /deal}. What differs:
 *
 * <ul>
 *   <li>A cell that is empty or blank is absent, quoted or not.
 *   <li>{@code deal_outcome} and {@code touches_by} are in any case, with hyphens or underscores. Zeros that are more
 *       decimals of an amount than its currency has are ignored.
 *   <li>{@code attempts}, {@code pauses_from}, {@code pauses_to}, {@code touches_at}, {@code touches_by} and
 *       {@code touches_channel} are arrays of JSON, such as {@code ["2026-03-05T09:12:33Z"]}, of one length for pauses
 *       and for touches. An end of a pause that is null is open.
 *   <li>Later cycles of recycled leads have no columns.
 * </ul>
 *
 * <p>A row that is no lead becomes an issue with the line on which it begins, and reading continues: one with a wrong
 * value, with fewer or more cells than the header, with text after a closing quote, with a quote that is never closed,
 * with more than 1 MiB, or that repeats the header. After a row that is too long, whose quotes are wrong, or that has
 * several lines and the wrong number of cells, reading continues with the line after its first.
 *
 * <p><b>Text.</b> A file is UTF-8; a byte order mark at its beginning is skipped. Cells are separated by what
 * {@link #withSeparator} states, else by the sign of a first line such as {@code sep=;}, else by the most frequent of
 * comma, semicolon, tab and bar in the header. Cells can be quoted, with quotes doubled, and then have line breaks.
 * Lines end with LF, CRLF or CR. Blank lines are counted. Ids are not checked for uniqueness.
 *
 * <p>Immutable and safe for use by many threads. One input is read on one thread.
 */
public final class LeadCsvReader {

    private static final String UNNAMED = "CSV";

    private final RowTerms terms;
    private final LineOrigin origin;

    private LeadCsvReader(RowTerms terms, LineOrigin origin) {
        this.terms = terms;
        this.origin = origin;
    }

    /** With messages in English. */
    public static LeadCsvReader inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** With messages in German if the locale is German, and in English otherwise. */
    public static LeadCsvReader in(Locale locale) {
        return new LeadCsvReader(RowTerms.in(Objects.requireNonNull(locale, "locale")), LineOrigin.UNNAMED);
    }

    /** Returns a reader to which times that are numbers have this unit; see {@link LeadReader#withNumbersAs}. */
    public LeadCsvReader withNumbersAs(EpochUnit unit) {
        return new LeadCsvReader(terms.withNumbers(Objects.requireNonNull(unit, "unit")), origin);
    }

    /**
     * Returns a reader to which times without an offset are local times of this zone. Without it, they are refused. A
     * row with a time that the clocks of the zone show twice or never is skipped.
     */
    public LeadCsvReader withZone(ZoneId zone) {
        return new LeadCsvReader(terms.withZone(Objects.requireNonNull(zone, "zone")), origin);
    }

    /**
     * Returns a reader to which amounts without a currency are in this one. Without it, an amount needs a column of
     * currencies, and a row without a value there is skipped.
     */
    public LeadCsvReader withCurrency(CurrencyUnit currency) {
        return new LeadCsvReader(terms.withCurrency(Objects.requireNonNull(currency, "currency")), origin);
    }

    /**
     * Returns a reader of cells that are separated by this sign.
     *
     * @throws IllegalArgumentException if it is no tab and no printed sign of ASCII, or a quote, letter or digit
     */
    public LeadCsvReader withSeparator(char separator) {
        return new LeadCsvReader(terms.withSeparator(separator), origin);
    }

    /** Returns a reader that leaves out these columns as well, given in any case; one without a name is {@code ""}. */
    public LeadCsvReader ignoring(String... columns) {
        return new LeadCsvReader(terms.ignoring(List.of(columns)), origin);
    }

    /**
     * Returns a reader whose issues name this source, such as a file, beside the line.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public LeadCsvReader withSource(String source) {
        Optional<String> name = Optional.of(Objects.requireNonNull(source, "source"));
        return new LeadCsvReader(terms, new LineOrigin(name, origin.firstLine()));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableException if it has no header that can be read
     */
    public LeadLines read(Path file, Consumer<? super Lead> leads, Consumer<? super LeadIssue> issues)
            throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(leads, "leads");
        Objects.requireNonNull(issues, "issues");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, leads, issues);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @return the numbers of rows below the header that became leads, were skipped or are blank; 0 for an input without
     *     text
     * @throws IOException if the stream cannot be read
     * @throws UnreadableException if it has no header that can be read
     */
    public LeadLines read(InputStream in, Consumer<? super Lead> leads, Consumer<? super LeadIssue> issues)
            throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(leads, "leads");
        Objects.requireNonNull(issues, "issues");
        Optional<RowCounter> rows = rows(in, issues);
        return rows.isEmpty() ? new LeadLines(0, 0, 0) : rows.get().read(leads);
    }

    /**
     * Counts a file on this thread: the same as reading it into the counter, and much faster, as no lead becomes a
     * value.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableException if it has no header that can be read
     */
    public LeadLines count(Path file, LeadCounter<?> counter) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(counter, "counter");
        try (InputStream in = Files.newInputStream(file)) {
            return count(in, counter);
        }
    }

    /**
     * Counts a stream to its end on this thread, and leaves it open.
     *
     * @throws IOException if the stream cannot be read
     * @throws UnreadableException if it has no header that can be read
     */
    public LeadLines count(InputStream in, LeadCounter<?> counter) throws IOException {
        return count(in, List.of(counter));
    }

    /**
     * Counts a stream to its end into each of several counters, as by the terms of several versions of an agreement:
     * the stream is read once. Leaves it open.
     *
     * @throws IOException if the stream cannot be read
     * @throws UnreadableException if it has no header that can be read
     */
    public LeadLines count(InputStream in, Collection<? extends LeadCounter<?>> counters) throws IOException {
        Objects.requireNonNull(in, "in");
        LeadCounter<?>[] all = counters.toArray(LeadCounter<?>[]::new);
        Optional<RowCounter> rows = rows(in, issue -> {
            for (LeadCounter<?> counter : all) {
                counter.note(issue);
            }
        });
        return rows.isEmpty() ? new LeadLines(0, 0, 0) : rows.get().count(all);
    }

    /** The rows below the header; empty if there is no text at all. */
    private Optional<RowCounter> rows(InputStream in, Consumer<? super LeadIssue> issues) throws IOException {
        Faults problems = new Faults(terms.locale());
        RowTable table = RowTable.open(in, terms, problems);
        if (!problems.isEmpty()) {
            throw new UnreadableException(
                    origin.source().orElse(UNNAMED),
                    problems.inOrder().stream().map(Problem::new).toList());
        }
        return Optional.ofNullable(table).map(rows -> new RowCounter(rows, terms.locale(), origin.source(), issues));
    }
}
