package org.closedloop.sla.json;

/** What a text is in Unicode: no half of a surrogate pair alone, which no UTF-8 can say. */
final class StandardText {

    private StandardText() {}

    static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
