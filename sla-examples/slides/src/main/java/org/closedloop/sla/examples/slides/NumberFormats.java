package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;

/** Number formats of charts; the marks of decimals and thousands are those of the reader's system. */
final class NumberFormats {

    private NumberFormats() {}

    /** A number with so many decimals. */
    static String decimals(int decimals) {
        return "#,##0" + fraction(decimals);
    }

    /**
     * A number in thousands or millions.
     *
     * @param commas one for thousands, two for millions
     */
    static String scaled(int decimals, String commas, String unit) {
        return decimals(decimals) + commas + (unit.isEmpty() ? "" : "\"" + unit + "\"");
    }

    /** A fraction in percent; the sign stands apart where the language wants it. */
    static String percent(SlideTexts words, int decimals) {
        String one = words.figures().percent(BigDecimal.ONE);
        return "0" + fraction(decimals) + one.substring(3);
    }

    private static String fraction(int decimals) {
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }
}
