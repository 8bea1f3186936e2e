package org.closedloop.sla.markdown;

import java.util.List;

/**
 * Writes a part of a contract as Markdown; every text is escaped.
 *
 * <p>Within a clause, headings and paragraphs are numbered in one row, as contracts are cited: 5.1, 5.2.
 */
public final class Markdown {

    private final StringBuilder text = new StringBuilder();
    private int clause;
    private int paragraph;

    /** The heading of the whole. */
    public Markdown title(String title) {
        return block("# " + MarkdownText.inline(title));
    }

    /** The heading of a part that has no number. */
    public Markdown part(String title) {
        return block("## " + MarkdownText.inline(title));
    }

    /** The heading of a numbered clause. */
    public Markdown clause(int number, String title) {
        clause = number;
        paragraph = 0;
        return block("## " + number + ". " + MarkdownText.inline(title));
    }

    /** A heading within a clause, with the next number. */
    public Markdown heading(String title) {
        return block("### " + next() + " " + MarkdownText.inline(title));
    }

    /** A paragraph with the next number. */
    public Markdown paragraph(String sentences) {
        return block("**" + next() + "** " + MarkdownText.inline(sentences));
    }

    /** A paragraph without a number. */
    public Markdown note(String sentences) {
        return block(MarkdownText.block(sentences));
    }

    /** A table; every row must have as many cells as there are headers. */
    public Markdown table(List<String> headers, List<List<String>> rows) {
        StringBuilder lines = new StringBuilder(row(headers));
        lines.append('\n').append(row(headers).replaceAll("[^|]+", "---"));
        for (List<String> cells : rows) {
            if (cells.size() != headers.size()) {
                throw new IllegalArgumentException(
                        "table of " + headers + ": a row must have " + headers.size() + " cells, but was " + cells);
            }
            lines.append('\n').append(row(cells));
        }
        return block(lines.toString());
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(MarkdownText.inline(cell)).append(" |"));
        return row.toString();
    }

    private String next() {
        paragraph++;
        return clause + "." + paragraph;
    }

    private Markdown block(String markup) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(markup).append('\n');
        return this;
    }

    /** What was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
