package org.closedloop.sla.crm;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.format.ExportFormat;

/**
 * Reads the decimal numbers of an export: {@code 1234.5}, {@code 1'234.50}, {@code 1.234,50} by the decimal separator,
 * with a currency code before or after where a report puts it.
 *
 * <p>Between thousands may stand an apostrophe, a blank, or whichever of point and comma is not the decimal separator;
 * thousands have three digits, so that {@code 1,5} is never read as fifteen.
 */
final class AmountTexts {

    private static final Pattern CODED = Pattern.compile("(?:([A-Z]{3})\\s*)?(.*?)(?:\\s*([A-Z]{3}))?", Pattern.DOTALL);
    private static final int LARGEST_EXPONENT = 30;
    /** No amount is written longer; to look into what is costs time by the square of its length. */
    private static final int LONGEST = 100;

    private final Pattern number;
    private final char decimal;

    /**
     * @param value the number
     * @param currency the code that stood beside it, or empty
     */
    record Told(BigDecimal value, String currency) {}

    AmountTexts(ExportFormat format) {
        this.decimal = format.getDecimalSeparator().orElse(".").charAt(0);
        String point = Pattern.quote(Character.toString(decimal));
        String group = "['\u2019 \u00a0\u202f" + (decimal == '.' ? "," : ".") + "]";
        this.number = Pattern.compile("([+-]?)(?:([0-9]{1,3}(?:" + group + "[0-9]{3})+)|([0-9]+))?(?:" + point
                + "([0-9]+))?(?:[eE]([+-]?[0-9]{1,9}))?");
    }

    /** The number; empty if it is none. */
    Optional<Told> read(String text) {
        String told = text.strip();
        Matcher coded = CODED.matcher(told);
        if (told.length() > LONGEST || !coded.matches()) {
            return Optional.empty();
        }
        String code = coded.group(1) != null ? coded.group(1) : coded.group(3) != null ? coded.group(3) : "";
        return number(coded.group(2)).map(value -> new Told(value, code));
    }

    private Optional<BigDecimal> number(String text) {
        Matcher parts = number.matcher(text);
        if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null && parts.group(4) == null)) {
            return Optional.empty();
        }
        String whole = parts.group(2) != null ? parts.group(2).replaceAll("[^0-9]", "") : parts.group(3);
        BigDecimal digits = new BigDecimal(
                parts.group(1) + (whole == null ? "0" : whole) + "." + (parts.group(4) == null ? "0" : parts.group(4)));
        int exponent = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
        // A larger one is told apart no more: it is too much for money either way, or nothing at all.
        int bounded = Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, exponent));
        return Optional.of(digits.scaleByPowerOfTen(bounded));
    }
}
