package org.closedloop.sla.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The format of an input that does not have one lead per line, detected from its first line. */
enum UnexpectedFormat {
    /** A list of leads, on one line or over several. */
    ARRAY,
    /** A page of a CRM's records on one line, or one such record: no lead has fields of these names. */
    PAGE,
    /** An object that is written over several lines. */
    OBJECT,
    /** A header, and cells separated by a comma, a semicolon or a tab. */
    CSV;

    private static final Pattern OF_CRM = Pattern.compile(
            "\"(?:results|records|value|data|items|contacts|deals)\"\\s*:\\s*\\[|\"(?:properties|attributes)\"\\s*:\\s*\\{");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\t]");

    /**
     * The form of an input that begins with this line; null if it shows none.
     *
     * @param head how the line begins
     * @param tail how it ends
     * @param objectFollows whether the next line begins as a lead does: then the first is a remark, and no header
     */
    static @Nullable UnexpectedFormat of(String head, String tail, boolean objectFollows) {
        String line = head.replaceFirst("^\uFEFF", "").strip();
        String end = tail.strip();
        if (line.startsWith("[")) {
            return ARRAY;
        }
        if (line.startsWith("{") && OF_CRM.matcher(line).find()) {
            return PAGE;
        }
        if (line.startsWith("{")) {
            return end.endsWith("{") || end.endsWith("[") || end.endsWith(",") ? OBJECT : null;
        }
        return objectFollows || cells(line) < 2 ? null : CSV;
    }

    private static long cells(String line) {
        return Arrays.stream(SEPARATOR.split(line))
                .filter(cell -> !cell.isBlank())
                .count();
    }

    /** The key of its message. */
    String key() {
        return "form." + name().toLowerCase(Locale.ROOT);
    }
}
