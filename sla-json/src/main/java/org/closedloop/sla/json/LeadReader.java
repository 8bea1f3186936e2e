package org.closedloop.sla.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.scan.LineSource;

/**
 * Reads an export of leads, one JSON object a line (NDJSON), of any length in constant memory. {@link LeadCsvReader}
 * reads one in CSV.
 *
 * <p>A line that is no lead becomes an issue with its number, and reading goes on: nothing is lost, and nothing stops.
 * If the first line shows that the input is in another form, such as a JSON array, an object over several lines, CSV,
 * YAML, HTML, UTF-16 or a compressed file, its issue has the code {@code SLA-J14} and names the form. Half of a
 * surrogate pair in a text is replaced by U+FFFD, and the lead has an issue of the effect {@code IGNORED}. A line may
 * have the envelope of a document and need not; without one, it is read as of every version of the form, so that what
 * {@code datesOnly} marked is days. Lines end with LF or CRLF, the last one also with the input; a byte order mark at
 * the beginning is skipped, of the input or of a line (as where two files were joined), and so are blank lines, which
 * {@link LeadLines} counts. A line is UTF-8 and has at most 1 MiB; a longer one is skipped without being held. Ids are
 * not checked for uniqueness.
 *
 * <pre>{@code
 * LeadLines lines = LeadReader.inEnglish().read(Path.of("leads.ndjson"), leads::add, issues::add);
 * }</pre>
 *
 * <p><b>As databases write it.</b> A field, an item of a list or an entry of {@code stages} or {@code fields} is absent
 * if it is null, or an object or list with nothing else in it, unless it must be there: a lead has an id, and a deal,
 * rejection, pause or touch that has any value has all that it must have. Whole numbers are ids, sources, segments and
 * priorities; one with decimals or an exponent is refused, because it may represent several. Fields take any number or
 * truth value.
 *
 * <p>Times are as {@link org.closedloop.sla.format.TimeReader} reads them, if they have an offset or a zone:
 *
 * <table>
 * <caption>Times in lines of tools</caption>
 * <tr><th>tool</th><th>value</th><th>read as</th></tr>
 * <tr><td>this library</td><td>{@code "2026-03-05T09:12:33.123Z"}</td><td>instant</td></tr>
 * <tr><td>PostgreSQL</td><td>{@code "2026-03-05T10:12:33.123456+01:00"}, {@code "2026-03-05 10:12:33.12+01"},
 *     {@code "2026-03-05 10:12:33+00:53:28"}</td><td>instant</td></tr>
 * <tr><td>DuckDB</td><td>{@code "2026-03-05 10:12:33.123+01"}</td><td>instant</td></tr>
 * <tr><td>BigQuery</td><td>{@code "2026-03-05 09:12:33.123 UTC"}, {@code "2026-03-05T09:12:33.123456Z"}</td><td>instant</td></tr>
 * <tr><td>Snowflake</td><td>{@code "2026-03-05 10:12:33.123 +0100"}, {@code "2026-03-05 09:12:33.123 Z"}</td><td>instant</td></tr>
 * <tr><td>SQL Server</td><td>{@code "2026-03-05T10:12:33.1234567+01:00"}</td><td>instant</td></tr>
 * <tr><td>pandas</td><td>{@code "2026-03-05T09:12:33.123Z"}, {@code 1772701953123}</td><td>instant</td></tr>
 * <tr><td>Spark</td><td>{@code "2026-03-05T10:12:33.000+01:00"}</td><td>instant</td></tr>
 * <tr><td>Trino</td><td>{@code "2026-03-05 10:12:33.123 Europe/Zurich"}</td>
 *     <td>instant; refused where the clocks of the zone show it twice or never</td></tr>
 * <tr><td>any</td><td>{@code "2026-03-05"}</td><td>day</td></tr>
 * <tr><td></td><td>{@code 1772701953}, {@code 1772701953.12}, {@code 1772701953123456}</td>
 *     <td>instant in the {@linkplain #withNumbersAs declared} unit; otherwise refused</td></tr>
 * <tr><td></td><td>{@code "1772701953123"}, a number in a text</td><td>as the number</td></tr>
 * <tr><td></td><td>{@code "2026-03-05 10:12:33"}, {@code "2026-03-05T10:12:33.123"}</td>
 *     <td>refused: a line has no zone to read it in</td></tr>
 * </table>
 *
 * <p>Of the texts that begin with a date and a blank, and of numbers, only times from 1980 to 2199 are read.
 *
 * <p>To get only the numbers, count directly from the file:
 *
 * <pre>{@code
 * FunnelCounter counter = FunnelCounter.of(terms, asOf);
 * LeadReader.inEnglish().count(Path.of("leads.ndjson"), counter, Runtime.getRuntime().availableProcessors());
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class LeadReader {

    private final Locale locale;

    private final EpochUnit numbers;

    private final LineOrigin origin;

    private LeadReader(Locale locale, EpochUnit numbers, LineOrigin origin) {
        this.locale = locale;
        this.numbers = numbers;
        this.origin = origin;
    }

    /** With messages in English. */
    public static LeadReader inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** With messages in German if the locale is German, and in English otherwise. */
    public static LeadReader in(Locale locale) {
        return new LeadReader(Objects.requireNonNull(locale, "locale"), EpochUnit.MILLIS, LineOrigin.UNNAMED);
    }

    /**
     * Returns a reader to which times that are numbers have this unit. Without it, they are milliseconds since
     * 1970-01-01T00:00Z. Numbers that are no times of the years 1980 to 2199 in the unit are refused.
     */
    public LeadReader withNumbersAs(EpochUnit unit) {
        return new LeadReader(locale, Objects.requireNonNull(unit, "unit"), origin);
    }

    /**
     * Returns a reader whose issues name this source, such as a file or a partition, beside the line. Issues of several
     * sources then differ, and their order does not depend on the order in which the sources are read or counters are
     * merged.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public LeadReader withSource(String source) {
        return new LeadReader(
                locale,
                numbers,
                new LineOrigin(Optional.of(Objects.requireNonNull(source, "source")), origin.firstLine()));
    }

    /**
     * Returns a reader of inputs that are a part of a source, and begin with this line of it. Counters of all parts,
     * merged in any order, equal the counter of the whole, issues included. The form of an input that does not have one
     * lead per line is recognised in the part that has the first two lines.
     *
     * @param number the number of the line within the source, from 1, blank lines included
     * @throws IllegalArgumentException if it is not positive
     */
    public LeadReader withFirstLine(long number) {
        return new LeadReader(locale, numbers, new LineOrigin(origin.source(), number));
    }

    private LeadParser parser() {
        return new LeadParser(locale, numbers, origin);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
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
     * @return how many lines became what; {@code read = leads + skipped}
     * @throws IOException if the stream cannot be read
     */
    public LeadLines read(InputStream in, Consumer<? super Lead> leads, Consumer<? super LeadIssue> issues)
            throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(leads, "leads");
        Objects.requireNonNull(issues, "issues");
        LeadParser parser = parser();
        LineSource lines = new LineSource(in);
        long taken = 0;
        long skipped = 0;
        long blank = 0;
        while (lines.advance()) {
            lines.findEnd();
            if (lines.isBlank()) {
                blank++;
                continue;
            }
            Lead lead = parser.parse(lines, issues);
            if (lead == null) {
                skipped++;
            } else {
                taken++;
                leads.accept(lead);
            }
        }
        return new LeadLines(taken, skipped, blank);
    }

    /**
     * Reads the text of one lead, such as a line of an export or a message of a queue, in any of the forms that a line
     * can have; the text may have line breaks. Problems have a line and column of the text. Half of a surrogate pair in
     * a value is replaced by U+FFFD, with a problem that is a warning.
     *
     * <pre>{@code
     * Lead lead = LeadReader.inEnglish().readLine("{\"id\": \"7\", \"handedOverAt\": null}").orElseThrow();
     * }</pre>
     */
    public Reading<Lead> readLine(String text) {
        return parser().read(Objects.requireNonNull(text, "text"));
    }

    /**
     * Counts a file on this thread: the same as reading it into the counter, and much faster, as no lead becomes a
     * value.
     *
     * @throws IOException if the file cannot be read
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
     */
    public LeadLines count(InputStream in, LeadCounter<?> counter) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(counter, "counter");
        return new LineCounter(parser()).count(new LineSource(in), counter::note, counter);
    }

    /**
     * Counts lines that a host has read, such as those of a partition in Spark or the records of a batch: the same as
     * counting a file of these lines. Lines are read ahead; a text with line breaks is several lines.
     *
     * <pre>{@code
     * LeadReader.inEnglish().withSource("part-0007").count(lines, counter);
     * }</pre>
     *
     * @param lines without line breaks at their ends
     * @throws NullPointerException if a line is null
     */
    public LeadLines count(Iterator<String> lines, LeadCounter<?> counter) {
        Objects.requireNonNull(lines, "lines");
        try {
            return count(new TextLineStream(lines), counter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Counts lines, as {@link #count(Iterator, LeadCounter)} does.
     *
     * @throws NullPointerException if a line is null
     */
    public LeadLines count(Iterable<String> lines, LeadCounter<?> counter) {
        return count(Objects.requireNonNull(lines, "lines").iterator(), counter);
    }

    /**
     * Counts the text of one lead, such as a message of a queue or an element of a stream in Flink or Beam, whose place
     * among the others is not known. What is wrong with it becomes one issue without a line; it names the
     * {@linkplain #withSource source} and, if it can be read, the id of the lead. {@link #count(Iterator, LeadCounter)}
     * is faster for many texts.
     *
     * @param text in any of the forms that a line can have, also with line breaks; a blank one is skipped with an issue
     */
    public void countText(String text, LeadCounter<?> counter) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(counter, "counter");
        Lead lead = parser().parse(text, counter::note);
        if (lead != null) {
            counter.add(lead);
        }
    }

    /**
     * Counts a stream to its end into each of several counters, as by the terms of several versions of an agreement, or
     * in total and by owner: the stream is read once. Leaves it open.
     *
     * @throws IOException if the stream cannot be read
     */
    public LeadLines count(InputStream in, Collection<? extends LeadCounter<?>> counters) throws IOException {
        Objects.requireNonNull(in, "in");
        LeadCounter<?>[] all = counters.toArray(LeadCounter<?>[]::new);
        return new LineCounter(parser())
                .count(
                        new LineSource(in),
                        issue -> {
                            for (LeadCounter<?> counter : all) {
                                counter.note(issue);
                            }
                        },
                        all);
    }

    /**
     * Counts a file on several threads, which are started for this call: the same as {@linkplain #count(Path,
     * LeadCounter) on one}, issues and line numbers too. If it fails, the state of the counter is undefined. In a
     * virtual machine that has just started, one thread can be faster up to a million leads.
     *
     * <p>Only a file can be read in parts; a source without a size, such as a pipe, is read on this thread. A file
     * should not change meanwhile. Each thread has a counter and about 1 MiB of its own, also where there is little to
     * do.
     *
     * @param threads at least 1; the number of processors is a good choice
     * @throws IOException if the file cannot be read, or the thread is interrupted
     * @throws IllegalArgumentException if there are no threads
     */
    public <C extends LeadCounter<C>> LeadLines count(Path file, C counter, int threads) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(counter, "counter");
        if (threads < 1) {
            throw new IllegalArgumentException("lead reader: threads must be at least 1, but were " + threads);
        }
        // A pipe has a size of 0, and so have the files that a system makes up while they are read.
        return Files.size(file) == 0
                ? count(file, counter)
                : new ParallelCounter(parser()).count(file, threads, counter);
    }
}
