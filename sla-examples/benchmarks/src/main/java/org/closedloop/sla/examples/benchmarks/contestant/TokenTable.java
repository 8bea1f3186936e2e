package org.closedloop.sla.examples.benchmarks.contestant;

import java.util.function.Function;
import tools.jackson.core.JsonParser;

/** Looks up the values of a few hundred recurring texts by their characters, without creating objects. */
final class TokenTable<T> {

    private static final int SLOTS = 1024;

    private final Function<String, T> meaning;
    private final String[] texts = new String[SLOTS];
    private final Object[] meanings = new Object[SLOTS];

    TokenTable(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    /** Returns the value of the parser's current text. */
    T get(JsonParser parser) {
        return get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    T get(char[] signs, int offset, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + signs[offset + i];
        }
        int slot = (hash ^ hash >>> 12) & (SLOTS - 1);
        while (texts[slot] != null && !isSame(texts[slot], signs, offset, length)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (texts[slot] == null) {
            texts[slot] = new String(signs, offset, length);
            meanings[slot] = meaning.apply(texts[slot]);
        }
        @SuppressWarnings("unchecked") // Only values of type T are stored.
        T found = (T) meanings[slot];
        return found;
    }

    private static boolean isSame(String text, char[] signs, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != signs[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
