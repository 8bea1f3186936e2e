package org.closedloop.sla.json;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A number, or a text with one in it; read exactly and never through binary floating point. Written plain, without
 * exponent: a value with a negative scale such as {@code 1E+3} is written, and read back, as {@code 1000}.
 */
final class NumberShape<T> extends Shape<T> {

    private static final String WHOLE_EXPECTED = "expected.whole";

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,9})?");

    /** What a whole number is in a text: without an exponent, and so without arithmetic. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+(?:\\.0+)?");

    private final String name;
    private final String expected;
    private final Supplier<Schema> schema;
    private final Function<BigDecimal, T> value;
    private final Function<T, BigDecimal> number;

    private NumberShape(
            String name,
            String expected,
            Supplier<Schema> schema,
            Function<BigDecimal, T> value,
            Function<T, BigDecimal> number) {
        this.name = name;
        this.expected = expected;
        this.schema = schema;
        this.value = value;
        this.number = number;
    }

    static NumberShape<BigDecimal> decimal() {
        return new NumberShape<>(
                "Decimal",
                "expected.decimal",
                () -> Schema.type("number", "string").with("pattern", "^" + DECIMAL + "$"),
                number -> number,
                number -> number);
    }

    static NumberShape<Long> whole() {
        return new NumberShape<>(
                "WholeNumber",
                WHOLE_EXPECTED,
                () -> whole(Long.MIN_VALUE, Long.MAX_VALUE),
                BigDecimal::longValueExact,
                BigDecimal::valueOf);
    }

    static NumberShape<Integer> integer() {
        return new NumberShape<>(
                "Integer",
                WHOLE_EXPECTED,
                () -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
                BigDecimal::intValueExact,
                BigDecimal::valueOf);
    }

    private static Schema whole(long least, long most) {
        return Schema.type("integer", "string")
                .with("pattern", "^" + WHOLE + "$")
                .with("minimum", least)
                .with("maximum", most);
    }

    /** The number in a text, or null if there is none or it is beyond the limits. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > Limits.NUMBER_LENGTH || !DECIMAL.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return Math.abs((long) number.scale()) > Limits.NUMBER_LENGTH ? null : number;
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return definitions.reference(name, name, () -> schema.get().with("description", SchemaDescriptions.of(name)));
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        T found = find(node);
        if (found == null) {
            problems.wrongType(node, expected);
        }
        return found;
    }

    /** The number at this node, or null if there is none. */
    @Nullable
    T find(Node node) {
        boolean candidate = node.is(Node.Kind.NUMBER)
                || (node.is(Node.Kind.TEXT)
                        && (!expected.equals(WHOLE_EXPECTED)
                                || WHOLE.matcher(node.text()).matches()));
        BigDecimal parsed = candidate ? parse(node.text()) : null;
        try {
            return parsed == null ? null : value.apply(parsed);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    @Override
    void write(T value, JsonGenerator out) {
        BigDecimal decimal = number.apply(value);
        if (Math.abs((long) decimal.scale()) > Limits.NUMBER_LENGTH) {
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
