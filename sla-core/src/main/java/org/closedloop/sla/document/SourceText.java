package org.closedloop.sla.document;

import org.closedloop.sla.markdown.MarkdownText;

/**
 * Something that the contract says, and where.
 *
 * @param text what it says
 * @param line the line, from 1
 * @param part the key of the part
 */
record SourceText(String text, int line, String part) {

    /** A piece of it. */
    SourceText cut(String piece) {
        return new SourceText(MarkdownText.carried(piece), line, part);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
