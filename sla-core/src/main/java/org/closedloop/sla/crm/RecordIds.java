package org.closedloop.sla.crm;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Ids of records.
 *
 * <p>Ids are compared in one form: without surrounding blanks, those of Salesforce in the {@linkplain SalesforceId form
 * of 15}, and a whole number without the {@code .0} that pandas adds in a column with gaps. A blank text is not an id,
 * nor is a number in scientific notation such as {@code 1.23457E+14}, which spreadsheets make of a long id: several
 * records may differ only in the lost digits. Control characters around an id, such as padding zeros, are removed and
 * reported; a text with control characters inside is not an id.
 */
public final class RecordIds {

    /** A comma before the decimals of a number in scientific notation does not part two ids. */
    private static final Pattern BETWEEN = Pattern.compile("[;,](?![0-9]+[eE]\\+[0-9])");

    private static final Pattern ROUNDED =
            Pattern.compile("[+-]?(?:[0-9]+(?:[.,][0-9]+)?[eE]\\+[0-9]{1,3}|[0-9][.,][0-9]+[eE]-?[0-9]{1,3})");
    private static final String POINT_ZERO = ".0";

    private RecordIds() {}

    /**
     * The ids in a text that lists them apart by semicolons or commas, without the blanks around them.
     *
     * <pre>{@code
     * RecordIds.list("4711; 4712");  // [4711, 4712]
     * }</pre>
     */
    public static List<String> list(String text) {
        String plain = text.strip();
        if (plain.indexOf(';') < 0 && plain.indexOf(',') < 0) {
            return plain.isEmpty() ? List.of() : List.of(plain);
        }
        return BETWEEN.splitAsStream(plain)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the text is a number in scientific notation, whose last digits are lost. */
    public static boolean isRounded(String text) {
        boolean exponent = text.indexOf('E') > 0 || text.indexOf('e') > 0;
        boolean number = text.indexOf('+') > 0 || text.indexOf('.') > 0 || text.indexOf(',') > 0;
        return exponent && number && ROUNDED.matcher(text.strip()).matches();
    }

    /**
     * The id in the form in which ids are compared.
     *
     * <pre>{@code
     * RecordIds.comparable("4711.0");  // "4711"
     * }</pre>
     */
    public static String comparable(String text) {
        String id = SalesforceId.of(text);
        return id.endsWith(POINT_ZERO) && isDigits(id, id.length() - POINT_ZERO.length())
                ? id.substring(0, id.length() - POINT_ZERO.length())
                : id;
    }

    private static boolean isDigits(String text, int length) {
        return length > 0 && text.chars().limit(length).allMatch(c -> c >= '0' && c <= '9');
    }
}
