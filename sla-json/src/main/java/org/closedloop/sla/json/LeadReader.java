package org.closedloop.sla.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.jspecify.annotations.Nullable;

/**
 * Reads an export of leads, one JSON object a line (NDJSON), of any length in constant memory.
 *
 * <p>A line that is no lead becomes an issue with its number, and reading goes on: nothing is lost, and nothing stops.
 * A line may have the envelope of a document and need not. Lines end with LF or CRLF, the last one also with the input;
 * a byte order mark at the beginning is skipped, and so are blank lines, which the account counts. A line is UTF-8 and
 * has at most 1 MiB; a longer one is skipped without being held. Whether ids are unique is not looked at.
 *
 * <pre>{@code
 * LeadLines lines = LeadReader.inEnglish().read(Path.of("leads.ndjson"), leads::add, issues::add);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class LeadReader {

    private final Locale locale;

    private LeadReader(Locale locale) {
        this.locale = locale;
    }

    /** With messages in English. */
    public static LeadReader inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** With messages in German if the locale is German, and in English otherwise. */
    public static LeadReader in(Locale locale) {
        return new LeadReader(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     */
    public LeadLines read(Path file, Consumer<? super Lead> leads, Consumer<? super LeadIssue> issues)
            throws IOException {
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
        LineSource lines = new LineSource(in);
        long taken = 0;
        long skipped = 0;
        long blank = 0;
        while (lines.advance()) {
            if (lines.isBlank()) {
                blank++;
                continue;
            }
            Problems problems = new Problems(locale);
            Node root = node(lines, problems);
            Lead lead = root == null ? null : lead(root, problems);
            if (lead != null && problems.isEmpty()) {
                taken++;
                leads.accept(lead);
            } else {
                skipped++;
                issues.accept(issue(lines.number(), root, problems.inOrder()));
            }
        }
        return new LeadLines(taken, skipped, blank);
    }

    private static @Nullable Node node(LineSource lines, Problems problems) {
        if (lines.isOverlong()) {
            problems.add(Code.LIMIT, "", 1, 0, "limit.line", Integer.toString(Limits.LINE_BYTES));
            return null;
        }
        String text = Utf8.decode(lines.bytes(), problems);
        return text == null ? null : NodeReader.readDocument(text, Format.JSON, problems);
    }

    private static @Nullable Lead lead(Node root, Problems problems) {
        boolean enveloped =
                root.fields().containsKey("apiVersion") || root.fields().containsKey("kind");
        return enveloped ? Document.LEAD.read(root, problems) : LeadShapes.LEAD.read(root, problems);
    }

    /** One issue a line: the first problem's code, and what every problem says, with its place on the line. */
    private static LeadIssue issue(long line, @Nullable Node root, List<Problem> problems) {
        String message = problems.stream().map(LeadReader::words).collect(Collectors.joining("; "));
        return LeadIssue.builder()
                .line(line)
                .lead(id(root))
                .code(problems.get(0).getCode())
                .message(message)
                .effect(LeadIssue.Effect.SKIPPED)
                .build();
    }

    private static String words(Problem problem) {
        return problem.getPointer().isEmpty()
                ? problem.getMessage()
                : problem.getPointer() + ": " + problem.getMessage();
    }

    private static Optional<String> id(@Nullable Node root) {
        return Optional.ofNullable(root)
                .map(node -> node.fields().get("id"))
                .map(Node.Field::value)
                .filter(value -> value.isTextual() && !value.text().isBlank())
                .map(value -> Problems.excerpt(value.text()));
    }
}
