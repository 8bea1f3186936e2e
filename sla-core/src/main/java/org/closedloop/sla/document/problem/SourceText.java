package org.closedloop.sla.document.problem;

import org.closedloop.sla.markdown.MarkdownText;

/**
 * A piece of the contract's text, and its place.
 *
 * @param text the text
 * @param line the line, from 1
 * @param part the key of the part
 */
public record SourceText(String text, int line, String part) {

    /** A piece of it. */
    public SourceText cut(String piece) {
        return new SourceText(MarkdownText.carried(piece), line, part);
    }

    /** Whether there is no text. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
