package org.closedloop.sla.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces escapes of half a character in the text of a document: the parser stops at one in a field's name. */
final class SurrogateEscapes {

    /** A pair, half of one, or any other escape. */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)");

    private SurrogateEscapes() {}

    /** The text with U+FFFD in the place of each half. */
    static String replaced(String text) {
        if (!text.contains("\\ud") && !text.contains("\\uD")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null ? escape.group() : "\\ufffd"));
    }
}
