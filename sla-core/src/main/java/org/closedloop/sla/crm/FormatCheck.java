package org.closedloop.sla.crm;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Refuses a format that nothing can be read by. */
final class FormatCheck {

    private FormatCheck() {}

    static void check(ExportFormat format) {
        formatters(format);
        if (!format.getDecimalSeparator().equals(".")
                && !format.getDecimalSeparator().equals(",")) {
            throw new IllegalArgumentException("export format: the decimal separator must be '.' or ',', but was '"
                    + format.getDecimalSeparator() + "'");
        }
        format.getCellSeparator().ifPresent(separator -> {
            if (separator.length() != 1 || separator.equals("\"") || (separator.isBlank() && !separator.equals("\t"))) {
                throw new IllegalArgumentException(
                        "export format: the cell separator must be one character, but was '" + separator + "'");
            }
        });
        try {
            Charset.forName(format.getCharset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "export format: '" + format.getCharset() + "' is no known character set", e);
        }
    }

    /** The patterns, ready to read with. */
    static List<DateTimeFormatter> formatters(ExportFormat format) {
        return format.getTimePatterns().stream()
                .map(pattern -> formatter(pattern, format.getLanguage()))
                .toList();
    }

    private static DateTimeFormatter formatter(String pattern, Locale language) {
        try {
            return DateTimeFormatter.ofPattern(proleptic(pattern), language).withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "export format: '" + pattern + "' is no pattern of a time: " + e.getMessage(), e);
        }
    }

    /** A year needs no era, even where 31 February is to be refused. */
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
