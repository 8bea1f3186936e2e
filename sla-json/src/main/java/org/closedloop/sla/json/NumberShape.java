package org.closedloop.sla.json;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A number, or a text with one in it; read exactly and never through binary floating point. Written plain, without
 * exponent: a value with a negative scale such as {@code 1E+3} is written, and read back, as {@code 1000}.
 */
final class NumberShape<T> extends Shape<T> {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,9})?");

    private final String expected;
    private final Function<BigDecimal, T> value;
    private final Function<T, BigDecimal> number;

    private NumberShape(String expected, Function<BigDecimal, T> value, Function<T, BigDecimal> number) {
        this.expected = expected;
        this.value = value;
        this.number = number;
    }

    static NumberShape<BigDecimal> decimal() {
        return new NumberShape<>("expected.decimal", number -> number, number -> number);
    }

    static NumberShape<Long> whole() {
        return new NumberShape<>("expected.whole", BigDecimal::longValueExact, BigDecimal::valueOf);
    }

    static NumberShape<Integer> integer() {
        return new NumberShape<>("expected.whole", BigDecimal::intValueExact, BigDecimal::valueOf);
    }

    /** The number in a text, or null if there is none or it is beyond the limits. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > Limits.NUMBER_LENGTH || !DECIMAL.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return fits(number) ? number : null;
    }

    /** Whether a document can hold the number in the plain form in which it is written. */
    private static boolean fits(BigDecimal number) {
        long sign = number.signum() < 0 ? 1 : 0;
        long whole = Math.max(1, (long) number.precision() - number.scale());
        long fraction = number.scale() > 0 ? 1L + number.scale() : 0;
        return sign + whole + fraction <= Limits.NUMBER_LENGTH;
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        boolean candidate = node.is(Node.Kind.NUMBER) || node.is(Node.Kind.TEXT);
        BigDecimal parsed = candidate ? parse(node.text()) : null;
        if (parsed == null) {
            problems.wrongType(node, expected);
            return null;
        }
        try {
            return value.apply(parsed);
        } catch (ArithmeticException e) {
            problems.wrongType(node, expected);
            return null;
        }
    }

    @Override
    void write(T value, JsonGenerator out) {
        BigDecimal decimal = number.apply(value);
        if (!fits(decimal)) {
            throw new IllegalArgumentException("number " + decimal + ": has too many digits for a document");
        }
        // Typed, and not as text: a host's generator for trees takes nothing else.
        if (decimal.scale() <= 0) {
            out.writeNumber(decimal.toBigIntegerExact());
        } else {
            out.writeNumber(decimal);
        }
    }
}
