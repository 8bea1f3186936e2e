package org.closedloop.sla.document;

import org.closedloop.sla.markdown.Markdown;

/**
 * A part of the contract, written.
 *
 * @param key the name of its clause
 * @param markdown its text, with its heading
 */
record Section(String key, String markdown) {

    /** A part that has no number, and writes its heading itself. */
    static Section of(Clause part) {
        Markdown text = new Markdown();
        part.writeTo(text);
        return new Section(part.key(), text.toString());
    }

    /** A numbered clause. */
    static Section of(int number, Clause clause, Wording words) {
        Markdown text = new Markdown().clause(number, words.say(clause.key() + ".title"));
        clause.writeTo(text);
        return new Section(clause.key(), text.toString());
    }
}
