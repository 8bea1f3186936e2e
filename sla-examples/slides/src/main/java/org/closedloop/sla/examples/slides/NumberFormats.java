package org.closedloop.sla.examples.slides;

/** Number formats of charts; the marks of decimals and thousands are those of the reader's system. */
final class NumberFormats {

    private NumberFormats() {}

    /** A number with so many decimals. */
    static String decimals(int decimals) {
        return "#,##0" + fraction(decimals);
    }

    /** A number in millions. */
    static String millions(SlideTexts words, int decimals) {
        return "#,##0" + fraction(decimals) + ",,\"" + words.say("millions", "") + "\"";
    }

    /** A fraction in percent; the sign is written as the language does. */
    static String percent(SlideTexts words, int decimals) {
        return "0" + fraction(decimals) + (words.figures().percent(java.math.BigDecimal.ONE).endsWith("0%") ? "%" : "\u00a0%");
    }

    private static String fraction(int decimals) {
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }
}
