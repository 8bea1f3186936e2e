package org.closedloop.sla.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces escapes of unpaired surrogates in the text of a document, which Jackson rejects in a field name. */
final class SurrogateEscapes {

    /** An escaped pair, an unpaired surrogate, or any other escape. */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)");

    private SurrogateEscapes() {}

    /** Returns the text with each unpaired surrogate replaced by U+FFFD. */
    static String replaced(String text) {
        if (!text.contains("\\ud") && !text.contains("\\uD")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null ? escape.group() : "\\ufffd"));
    }
}
