package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of an export: {@code 1234.5}, {@code CHF 1'234.50}, {@code 1.234,50 €}, {@code $342.09K},
 * {@code (500.00)}, {@code 1,2 Mio.}, {@code 12,34,567.00}.
 *
 * <p>Between thousands may stand an apostrophe, a blank, or whichever of point and comma is not before the decimals. A
 * currency is a code or a sign, before the number or after it; a minus is a sign on either side, or parentheses. A
 * {@code K}, {@code M}, {@code Mio.} or {@code bn} behind the number stands for its zeros; "billion" is not read, which
 * is not as much in German as in English.
 *
 * <p>A sign that stands for several currencies, such as {@code $} and {@code kr}, is none of them by itself, and
 * contradicts all others. Whether {@code 12.500} has decimals or thousands is for the format, for another amount of the
 * property or for the currency to say; see {@link AmountText}.
 *
 * <pre>{@code
 * AmountReader reader = AmountReader.of(ExportFormat.standard());
 * reader.read("CHF 1'000.–").flatMap(AmountText::getValue);  // 1000
 * reader.read("12.500").orElseThrow().isAmbiguous();              // true
 * }</pre>
 */
public final class AmountReader {

    /** No amount is written longer. */
    private static final int LONGEST = 100;

    private final @Nullable DecimalMark stated;

    private AmountReader(@Nullable DecimalMark stated) {
        this.stated = stated;
    }

    /** A reader of amounts in this format. */
    public static AmountReader of(ExportFormat format) {
        return new AmountReader(format.getDecimalSeparator()
                .map(separator -> DecimalMark.of(separator.charAt(0)))
                .orElse(null));
    }

    /** What the text says of an amount; empty if it is none. */
    public Optional<AmountText> read(String text) {
        return read(text, stated);
    }

    private static Optional<AmountText> read(String text, @Nullable DecimalMark stated) {
        String stripped = text.length() > LONGEST ? text : BlankText.strip(text);
        return stripped.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(AmountParser.parse(stripped, stated));
    }

    /** Whether a text that is no amount were one with another decimal separator. */
    public boolean isOfOtherSeparator(String text) {
        return stated != null && read(text).isEmpty() && read(text, null).isPresent();
    }

    /** A number as databases and interfaces write it: if it is ambiguous, a point is before decimals. */
    public Optional<BigDecimal> number(String text) {
        return read(text)
                .filter(amount -> amount.getCurrency().isEmpty())
                .map(amount -> amount.getValue(DecimalMark.POINT));
    }
}
