package org.closedloop.sla.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Limits;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.NodeReader;
import org.closedloop.sla.json.tree.Notation;
import org.closedloop.sla.json.tree.Utf8;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.json.value.FormatVersions;
import org.closedloop.sla.json.value.LeadText;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes documents: agreements, funnel numbers, leads, calendars, scorecards (also across versions) and
 * mappings of a CRM, in JSON or YAML.
 *
 * <p>A document begins with its envelope, {@code apiVersion: closedloop.org/v2} and its {@code kind}. Where the type is
 * known to the reader, both may be left out, as {@link SlaModule} leaves them out by default; a document without them
 * can be of any version of the form. All problems are reported together, each with its place and, where there is a
 * likely one, a suggestion; an agreement or mapping of the right form is validated as well. Input is UTF-8, with or
 * without a byte order mark, and limited: 10 MiB a document, 100 levels, 100 characters a number, 1 MiB a text.
 *
 * <p>A document of an older version of the form is read as if it had been written today, and is written in the current
 * one: what {@code v1} marked as dates are days today. What is written reads back equal; it is the same on every
 * machine, and leaves out what is as by default.
 *
 * <p>An {@code AgreementDraft} is also read from a document of kind {@code Agreement} that is not filled in yet. There,
 * a field that is missing, null, or a placeholder in brackets such as {@code "[START DATE]"} is a hole; of a period,
 * one day can be one: {@code 2027-01-01/[END DATE]}. An item of definitions, targets or metrics has none. When a draft
 * is written, its holes are left out.
 *
 * <pre>{@code
 * SlaJson json = SlaJson.inEnglish();
 * Agreement agreement = json.read(Agreement.class, Path.of("agreement.yaml")).orElseThrow();
 * String text = json.write(agreement, Format.YAML);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class SlaJson {

    private final Locale locale;
    private final FormatVersions versions;
    private final boolean enveloped;

    /** With versions of the form that tests make up. */
    SlaJson(Locale locale, FormatVersions versions) {
        this(locale, versions, true);
    }

    private SlaJson(Locale locale, FormatVersions versions, boolean enveloped) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.versions = versions;
        this.enveloped = enveloped;
    }

    /** With messages in English. */
    public static SlaJson inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** With messages in German if the locale is German, and in English otherwise. */
    public static SlaJson in(Locale locale) {
        return new SlaJson(locale, FormatVersions.KNOWN);
    }

    /** Returns one that writes documents without their envelope; what it reads is the same. */
    public SlaJson withoutEnvelope() {
        return new SlaJson(locale, versions, false);
    }

    /**
     * Reads a file, whose name says its format; see {@link Format#of(Path)}.
     *
     * @param type {@code Agreement}, {@code AgreementDraft}, {@code FunnelNumbers}, {@code Lead},
     *     {@code BusinessCalendar}, {@code Scorecard}, {@code HistoryScorecard}, {@code Forecast}, {@code CrmMapping},
     *     {@code ImportProfile}, {@code Plan}, {@code DueList}, {@code Exclusions} or {@code Breakdown}
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if there are no documents of this type, or no format of this name
     */
    public <T> Reading<T> read(Class<T> type, Path file) throws IOException {
        Format format = Format.of(file);
        try (InputStream in = Files.newInputStream(file)) {
            return read(type, in, format, file.toString());
        }
    }

    /**
     * Reads a file of any kind; its field {@code kind} names it.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if there is no format of this name
     */
    public Reading<?> read(Path file) throws IOException {
        Format format = Format.of(file);
        Faults problems = new Faults(locale);
        try (InputStream in = Files.newInputStream(file)) {
            String text = Utf8.decode(in.readNBytes(Limits.DOCUMENT_BYTES + 1), problems);
            Node root = text == null ? null : NodeReader.readDocument(text, format.notation(), problems);
            Document<?> document = root == null ? null : Document.of(root, problems);
            return root == null || document == null
                    ? new Reading<>(file.toString(), null, problems)
                    : read(document, root, file.toString(), problems);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param source the name that the problems' lines begin with
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if there are no documents of this type
     */
    public <T> Reading<T> read(Class<T> type, InputStream in, Format format, String source) throws IOException {
        Document<T> document = Document.of(type);
        Faults problems = new Faults(locale);
        String text = Utf8.decode(in.readNBytes(Limits.DOCUMENT_BYTES + 1), problems);
        return read(document, text, format, source, problems);
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if there are no documents of this type
     */
    public <T> Reading<T> read(Class<T> type, String text, Format format) {
        Objects.requireNonNull(format, "format");
        Document<T> document = Document.of(type);
        Faults problems = new Faults(locale);
        return read(document, Utf8.checked(text, problems), format, "", problems);
    }

    private <T> Reading<T> read(
            Document<T> document, @Nullable String text, Format format, String source, Faults problems) {
        Node root = text == null ? null : NodeReader.readDocument(text, format.notation(), problems);
        return root == null ? new Reading<>(source, null, problems) : read(document, root, source, problems);
    }

    private <T> Reading<T> read(Document<T> document, Node root, String source, Faults problems) {
        Node current = document.current(root, versions, problems);
        T value = document.read(current, problems);
        if (value == null || !problems.isEmpty()) {
            return new Reading<>(source, null, problems);
        }
        DocumentFindings.add(value, current, locale, problems);
        return new Reading<>(source, value, problems);
    }

    /**
     * A document that ends with a line break, with its envelope unless this is one {@link #withoutEnvelope()}. Half of
     * a surrogate pair in a text is written as U+FFFD.
     *
     * @throws IllegalArgumentException if there are no documents of this value's type
     */
    public String write(Object value, Format format) {
        Document<?> document = Document.of(value);
        String text = format.notation().write(out -> {
            SurrogateReplacer replacer = new SurrogateReplacer(out);
            if (enveloped) {
                document.write(value, replacer);
            } else {
                document.writeFields(value, replacer);
            }
        });
        return text.endsWith("\n") ? text : text + "\n";
    }

    /**
     * One lead on one line of JSON, without an envelope or a line break, as {@link LeadReader#readLine} reads it. Half
     * of a surrogate pair in a text is written as U+FFFD.
     */
    public String writeLine(Lead lead) {
        return Excerpt.whole(Notation.JSON_LINE.write(out -> LeadText.write(lead, out)));
    }
}
