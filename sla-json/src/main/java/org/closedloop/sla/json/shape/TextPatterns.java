package org.closedloop.sla.json.shape;

import java.util.Map;
import java.util.Objects;

/**
 * The regular expressions of the texts that a {@link TextShape} parses, for their schema: in the part of the language
 * that ECMAScript, Java and Python share.
 *
 * <p>They include the days of a month and leap years. There is no {@code format} beside them: some validators check it
 * and others do not, and none agrees with the parsers of this library.
 */
public final class TextPatterns {

    private static final String FRACTION_AND_EXPONENT = "(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,9})?";

    /** The number of an amount. */
    static final String AMOUNT = "-?[0-9]+" + FRACTION_AND_EXPONENT;

    /** Without zeros at its beginning, as in JSON: YAML 1.1 reads 010 as 8. */
    private static final String INTEGER = "-?(?:0|[1-9][0-9]*)";

    /** A number in a text. */
    static final String DECIMAL = INTEGER + FRACTION_AND_EXPONENT;

    /** A whole number in a text. */
    static final String WHOLE = INTEGER + "(?:\\.0+)?";

    /** Not blank, in the sense of {@link String#isBlank}. */
    private static final String WORDS =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final String YEAR = "(?:[0-9]{4}|\\+[0-9]{5,9}|-(?!0+-)[0-9]{4,9})";
    private static final String BEFORE_LEAP_YEAR = "(?:\\+[0-9]{1,5}|-(?!0+-)[0-9]{0,5})?";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String DATE = date(YEAR, BEFORE_LEAP_YEAR);

    private static final String HOUR = "(?:[01][0-9]|2[0-3])";
    private static final String SIXTY = "[0-5][0-9]";
    private static final String FRACTION = "(?:\\.[0-9]{0,9})?";
    private static final String LOCAL_DATE_TIME = DATE + "[Tt]" + HOUR + ":" + SIXTY + "(?::" + SIXTY + FRACTION + ")?";
    private static final String OFFSET =
            "(?:[Zz]|[-+](?:(?:0[0-9]|1[0-7]):" + SIXTY + "(?::" + SIXTY + ")?|18:00(?::00)?))";

    /** The end of a day and a leap second have a name of their own. */
    private static final String OWN_INSTANT = DATE + "[Tt](?:" + HOUR + ":" + SIXTY + ":" + SIXTY + FRACTION
            + "|24:00:00(?:\\.0{0,9})?|23:59:60" + FRACTION + ")" + OFFSET;

    private static final String DATABASE_TIME =
            date("[0-9]{4}", "") + "(?:[Tt]| +)" + HOUR + ":" + SIXTY + "(?::" + SIXTY + "(?:\\.[0-9]{1,9})?)?";
    private static final String DATABASE_OFFSET = "[-+](?:(?:0[0-9]|1[0-7])(?::" + SIXTY + "(?::" + SIXTY + ")?|"
            + SIXTY + "(?:" + SIXTY + ")?)?|18(?::00(?::00)?|00(?:00)?)?)(?:\\[[^\\[\\]]+\\])?";

    /** An expression cannot check which abbreviations and regions exist. */
    private static final String ZONE_NAME = "[A-Za-z]{1,6}|[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)+";

    private static final String EPOCH_NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";

    private static final String INSTANT =
            OWN_INSTANT + "|" + DATABASE_TIME + " *(?:" + DATABASE_OFFSET + "|" + ZONE_NAME + ")|" + EPOCH_NUMBER;

    /** A point in time that lacks its offset. */
    static final String LOCAL_TIME = whole(DATABASE_TIME);

    private static final String SIGNED = "[-+]?[0-9]+";
    private static final String TIME_PART =
            "[Tt](?=[-+0-9])(?:" + SIGNED + "[Hh])?(?:" + SIGNED + "[Mm])?(?:" + SIGNED + "(?:[.,][0-9]{0,9})?[Ss])?";
    private static final String DURATION = "[-+]?[Pp](?=[-+0-9Tt])(?:" + SIGNED + "[Dd])?(?:" + TIME_PART + ")?";
    private static final String PERIOD = "[-+]?[Pp](?=[-+0-9])(?:" + SIGNED + "[Yy])?(?:" + SIGNED + "[Mm])?(?:"
            + SIGNED + "[Ww])?(?:" + SIGNED + "[Dd])?";

    private static final String DAYS = "P-?[0-9]{1,9}D|-?[0-9]{1,9} calendar days?";

    private static final String ZONE =
            "Z|[-+](?:[0-9]|[0-9]{2}(?:" + SIXTY + "){0,2}|[0-9]{2}(?::" + SIXTY + "){1,2})|[A-Za-z][A-Za-z0-9~/._+-]+";
    private static final String RANGE =
            "[0-9]{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]|W(?:0[1-9]|[1-4][0-9]|5[0-3])))?|" + DATE + "(?:/" + DATE + ")?";

    /** BCP 47: language, script, region, variants, extensions, private use. */
    private static final String LANGUAGE = "[A-Za-z]{2,8}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?"
            + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(?:-[A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?"
            + "|[Xx](?:-[A-Za-z0-9]{1,8})+";

    private static final String CURRENCY = "[A-Z]{3}";

    /** A placeholder of a draft for an open value, such as {@code [START DATE]}. */
    public static final String PLACEHOLDER = "\\[[^\\[\\]]+\\]|\\{\\{[^{}]+\\}\\}|\\$\\{[^{}]+\\}";

    private static final String OPEN_DATE = "(?:" + DATE + "|" + PLACEHOLDER + ")";

    private static final Map<String, String> BY_EXPECTATION = Map.ofEntries(
            Map.entry("expected.text", WORDS),
            Map.entry("expected.date", whole(DATE)),
            Map.entry("expected.localDateTime", whole(LOCAL_DATE_TIME)),
            Map.entry("expected.instant", whole(INSTANT)),
            Map.entry("expected.time", whole(INSTANT + "|" + DATE)),
            Map.entry("expected.duration", whole(DURATION)),
            Map.entry("expected.lookback", whole("unlimited|" + DURATION)),
            Map.entry("expected.period", whole(PERIOD)),
            Map.entry("expected.zone", whole(ZONE)),
            Map.entry("expected.range", whole(RANGE)),
            Map.entry("expected.openRange", whole(RANGE + "|" + OPEN_DATE + "/" + OPEN_DATE)),
            Map.entry("expected.dayLimit", whole(DAYS)),
            Map.entry("expected.limit", whole(DAYS + "|P" + TIME_PART.replace("[Tt]", "T"))),
            Map.entry("expected.cycles", whole("first|later|all|cycle-[1-9][0-9]{0,8}")),
            Map.entry("expected.hours", whole("[0-9]{2}:" + SIXTY + "-[0-9]{2}:" + SIXTY)),
            Map.entry("expected.language", whole(LANGUAGE)),
            Map.entry("expected.currency", whole(CURRENCY)),
            Map.entry("expected.money", whole(CURRENCY + " " + AMOUNT)),
            Map.entry("expected.moneyText", whole(CURRENCY + " " + AMOUNT)),
            Map.entry("expected.stage", whole("[a-z][a-z0-9-]{0,63}")),
            Map.entry("expected.whole", whole("[-+]?[0-9]+")));

    private TextPatterns() {}

    /** The expression that a text matches which meets this expectation, the key of its message. */
    static String of(String expected) {
        return Objects.requireNonNull(BY_EXPECTATION.get(expected), expected);
    }

    private static String date(String year, String beforeLeapYear) {
        return "(?:" + year + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + beforeLeapYear + LEAP_YEAR
                + "-02-29)";
    }

    private static String whole(String expression) {
        return "^(?:" + expression + ")$";
    }
}
