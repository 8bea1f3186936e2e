package org.closedloop.sla.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Checks formats, and creates the formatters of their patterns. */
public final class FormatCheck {

    private static final String QUOTED_Z = "'Z'";

    private FormatCheck() {}

    static void check(ExportFormat format) {
        formatters(format);
        format.getDecimalSeparator().ifPresent(separator -> {
            if (!separator.equals(".") && !separator.equals(",")) {
                throw new IllegalArgumentException(
                        "export format: the decimal separator must be '.' or ',', but was '" + separator + "'");
            }
        });
        format.getCellSeparator().ifPresent(separator -> checkSign("cell separator", separator));
        format.getEscape().ifPresent(escape -> checkSign("escape", escape));
        try {
            Charset.forName(format.getCharset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "export format: '" + format.getCharset() + "' is no known character set", e);
        }
    }

    private static void checkSign(String name, String sign) {
        if (sign.length() != 1 || sign.equals("\"") || (sign.isBlank() && !sign.equals("\t"))) {
            throw new IllegalArgumentException(
                    "export format: the " + name + " must be one character, but was '" + sign + "'");
        }
    }

    /**
     * Returns the formatters of the time patterns.
     *
     * @throws IllegalArgumentException if a pattern is invalid
     */
    public static List<DateTimeFormatter> formatters(ExportFormat format) {
        return format.getTimePatterns().stream()
                .map(pattern -> formatter(pattern, format.getLanguage()))
                .toList();
    }

    private static DateTimeFormatter formatter(String pattern, Locale language) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(proleptic(zoned(pattern)))
                    .toFormatter(language)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "export format: '" + pattern + "' is no pattern of a time: " + e.getMessage(), e);
        }
    }

    /** A quoted Z at the end of a pattern means UTC. */
    private static String zoned(String pattern) {
        // After another quote, the Z is part of a longer literal.
        return pattern.endsWith(QUOTED_Z) && !pattern.endsWith("'" + QUOTED_Z)
                ? pattern.substring(0, pattern.length() - QUOTED_Z.length()) + "X"
                : pattern;
    }

    /** Replaces year-of-era, which strict resolving does not accept without an era. */
    private static String proleptic(String pattern) {
        StringBuilder text = new StringBuilder(pattern.length());
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            quoted ^= sign == '\'';
            text.append(sign == 'y' && !quoted ? 'u' : sign);
        }
        return text.toString();
    }
}
