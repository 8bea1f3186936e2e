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
    /** An object with a list of leads. */
    LIST,
    /** Objects that are separated by commas, such as the items of an array without its brackets. */
    COMMAS,
    /** Several objects on one line. */
    SEVERAL,
    /** Objects that begin with a record separator, RFC 7464. */
    SEQUENCE,
    /** An object that is written over several lines. */
    OBJECT,
    /** A page of the web. */
    HTML,
    XML,
    YAML,
    /** A header, and cells separated by a comma, a semicolon or a tab. */
    CSV,
    /** Any other text. */
    TEXT;

    private static final String RECORD_SEPARATOR = "\u001e";
    private static final Pattern OF_CRM = Pattern.compile(
            "\"(?:results|records|value|data|items|contacts|deals)\"\\s*:\\s*\\[|\"(?:properties|attributes)\"\\s*:\\s*\\{");
    private static final Pattern OF_LEADS = Pattern.compile("\\{\\s*\"leads\"\\s*:\\s*\\[.*");
    private static final Pattern ANOTHER = Pattern.compile("\\}\\s*\\{\\s*\"");
    private static final Pattern PAGE_OF_THE_WEB =
            Pattern.compile("<(?:!doctype html|html|head|body)\\b.*", Pattern.CASE_INSENSITIVE);
    /** A row of a printed table, or an event of a stream. */
    private static final Pattern PRINTED = Pattern.compile("\\|.*|data:\\s*[{\\[].*");

    private static final Pattern SCALAR = Pattern.compile("-?[0-9][0-9.eE+-]*|true|false|null|\"[^,;\t]*");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\t]");

    /**
     * The form of an input that begins with this line; null if it shows none.
     *
     * @param head how the line begins
     * @param tail how it ends
     * @param objectFollows whether the next line begins as a lead does: then the first is a remark, and no header
     */
    static @Nullable UnexpectedFormat of(String head, String tail, boolean objectFollows) {
        String line =
                head.replaceFirst("^\uFEFF", "").replaceFirst("^[ \t]+", "").stripTrailing();
        if (line.startsWith("[")) {
            return ARRAY;
        }
        if (line.startsWith("{")) {
            return ofObject(line, tail.strip());
        }
        if (line.startsWith(RECORD_SEPARATOR)) {
            return SEQUENCE;
        }
        return objectFollows ? null : ofText(line);
    }

    private static @Nullable UnexpectedFormat ofObject(String line, String end) {
        if (OF_CRM.matcher(line).find()) {
            return PAGE;
        }
        if (OF_LEADS.matcher(line).matches()) {
            return LIST;
        }
        if (end.endsWith("},") && count(line, '{') == count(line, '}')) {
            return COMMAS;
        }
        if (ANOTHER.matcher(line).find()) {
            return SEVERAL;
        }
        return end.endsWith("{") || end.endsWith("[") || end.endsWith(",") ? OBJECT : null;
    }

    private static @Nullable UnexpectedFormat ofText(String line) {
        if (line.startsWith("<")) {
            return PAGE_OF_THE_WEB.matcher(line).matches() ? HTML : XML;
        }
        if (PRINTED.matcher(line).matches() || SqlStatement.isIn(line)) {
            return TEXT;
        }
        if (YamlLine.is(line)) {
            return YAML;
        }
        if (cells(line) > 1) {
            return CSV;
        }
        return SCALAR.matcher(line).matches() ? null : TEXT;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
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
