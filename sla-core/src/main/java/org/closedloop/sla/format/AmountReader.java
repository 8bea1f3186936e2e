package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of an export: {@code 1234.5}, {@code CHF 1'234.50}, {@code 1.234,50 €}, {@code $342.09K},
 * {@code (500.00)}, {@code 1,2 Mio.}, {@code 12,34,567.00}.
 *
 * <p>The group separator is an apostrophe, a blank, or the one of point and comma that is not the decimal mark. A
 * currency is a code or a sign, before or after the number. A minus is a sign on either side, or parentheses. A
 * {@code K}, {@code M}, {@code Mio.} or {@code bn} after the number is a multiplier; "billion" is not supported, as it
 * has different values in German and English.
 *
 * <p>A sign of several currencies, such as {@code $} and {@code kr}, does not determine one, but contradicts all
 * others. Whether {@code 12.500} has decimals or groups depends on the format, on other amounts of the property, or on
 * the currency; see {@link AmountText}.
 *
 * <pre>{@code
 * AmountReader reader = AmountReader.of(ExportFormat.standard());
 * reader.read("CHF 1'000.–").flatMap(AmountText::getValue);  // 1000
 * reader.read("12.500").orElseThrow().isAmbiguous();              // true
 * }</pre>
 */
public final class AmountReader {

    /** The maximum length of an amount. */
    private static final int LONGEST = 100;

    private final @Nullable DecimalMark stated;

    private AmountReader(@Nullable DecimalMark stated) {
        this.stated = stated;
    }

    /** Returns a reader of amounts in this format. */
    public static AmountReader of(ExportFormat format) {
        return new AmountReader(format.getDecimalSeparator()
                .map(separator -> DecimalMark.of(separator.charAt(0)))
                .orElse(null));
    }

    /** Returns the amount in a text; empty if the text is not an amount. */
    public Optional<AmountText> read(String text) {
        return read(text, stated);
    }

    private static Optional<AmountText> read(String text, @Nullable DecimalMark stated) {
        String stripped = text.length() > LONGEST ? text : BlankText.strip(text);
        return stripped.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(AmountParser.parse(stripped, stated));
    }

    /** Returns whether a text is not an amount, but would be one with another decimal separator. */
    public boolean isOfOtherSeparator(String text) {
        return stated != null && read(text).isEmpty() && read(text, null).isPresent();
    }

    /**
     * Returns the number in a text without a currency; an ambiguous point is a decimal point, as databases and APIs
     * write it.
     */
    public Optional<BigDecimal> number(String text) {
        return read(text)
                .filter(amount -> amount.getCurrency().isEmpty())
                .map(amount -> amount.getValue(DecimalMark.POINT));
    }
}
