package org.closedloop.sla.json.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Limits;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.Notation;
import org.closedloop.sla.json.tree.NumberNotation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A number, or a text with one in it; read exactly and never through binary floating point. Written plain, without
 * exponent: a value with a negative scale such as {@code 1E+3} is written, and read back, as {@code 1000}. One of more
 * than {@value #EXACT_DIGITS} digits is written as a text, because most tools hold numbers in binary floating point.
 */
public final class NumberShape<T> extends Shape<T> {

    /** Every decimal number of so many digits is equal after it has been a {@code double}. */
    private static final int EXACT_DIGITS = 15;

    private static final Pattern AMOUNT = Pattern.compile(TextPatterns.AMOUNT);

    private static final Pattern DECIMAL = Pattern.compile(TextPatterns.DECIMAL);

    /** A whole number in a text has no exponent: a schema cannot calculate. */
    private static final Pattern WHOLE = Pattern.compile(TextPatterns.WHOLE);

    private final String name;
    private final Pattern text;
    private final Map<String, Long> limits;
    private final Function<BigDecimal, T> value;
    private final Function<T, BigDecimal> number;

    /**
     * @param name what the schema calls it
     * @param text what it looks like in a text
     * @param limits the schema's; a number without is a decimal
     */
    private NumberShape(
            String name,
            Pattern text,
            Map<String, Long> limits,
            Function<BigDecimal, T> value,
            Function<T, BigDecimal> number) {
        this.name = name;
        this.text = text;
        this.limits = limits;
        this.value = value;
        this.number = number;
    }

    public static NumberShape<BigDecimal> decimal() {
        return new NumberShape<>("Decimal", DECIMAL, Map.of(), number -> number, number -> number);
    }

    static NumberShape<Long> whole() {
        return new NumberShape<>(
                "WholeNumber",
                WHOLE,
                Map.of("minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE),
                BigDecimal::longValueExact,
                BigDecimal::valueOf);
    }

    static NumberShape<Integer> integer() {
        return new NumberShape<>(
                "Integer",
                WHOLE,
                Map.of("minimum", (long) Integer.MIN_VALUE, "maximum", (long) Integer.MAX_VALUE),
                BigDecimal::intValueExact,
                BigDecimal::valueOf);
    }

    /** The number in a text, without a negative scale; null if there is none or it is too long. */
    public static @Nullable BigDecimal parse(String text) {
        if (text.length() > Limits.NUMBER_LENGTH || !AMOUNT.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (!fits(number)) {
            return null;
        }
        // As it is written, so that it is read back equal.
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether a document can hold the number in the plain form in which it is written. */
    private static boolean fits(BigDecimal number) {
        long sign = number.signum() < 0 ? 1 : 0;
        long whole = Math.max(1, (long) number.precision() - number.scale());
        long fraction = number.scale() > 0 ? 1L + number.scale() : 0;
        return sign + whole + fraction <= Limits.NUMBER_LENGTH;
    }

    /** Those of its plain form from the first that is not zero, without zeros at the end of a fraction. */
    private static int digits(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.precision() - stripped.scale() : stripped.precision();
    }

    @Override
    String expected() {
        return limits.isEmpty() ? "expected.decimal" : "expected.whole";
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return definitions.reference(name, name, () -> {
            Schema number = Schema.type(limits.isEmpty() ? "number" : "integer");
            // Not in the map's order, which is another in each run.
            new TreeMap<>(limits).forEach(number::with);
            List<Schema> alternatives = List.of(
                    definitions.withMessage(number, expected()), definitions.text("^" + text + "$", expected()));
            return Schema.anyOf(alternatives).with("description", SchemaDescriptions.of(name));
        });
    }

    @Override
    @Nullable
    public T read(Node node, Faults problems) {
        T found = find(node);
        if (found == null) {
            NumberNotation notation = NumberNotation.of(node);
            if (isBeyondLimits(node)) {
                problems.add(
                        FaultCode.LIMIT,
                        node,
                        "limit.number",
                        String.valueOf(limits.get("minimum")),
                        String.valueOf(limits.get("maximum")),
                        Faults.excerpt(node.text()));
            } else if (notation == NumberNotation.PLAIN) {
                problems.wrongType(node, expected());
            } else {
                problems.add(
                        FaultCode.WRONG_TYPE,
                        node,
                        notation.key(),
                        problems.messages().text(expected()),
                        Faults.excerpt(node.text()));
            }
        }
        return found;
    }

    /** Whether a node without a value here has a whole number, which is then too small or too large. */
    private boolean isBeyondLimits(Node node) {
        BigDecimal parsed = limits.isEmpty() ? null : parsed(node);
        return parsed != null && parsed.stripTrailingZeros().scale() <= 0;
    }

    private @Nullable BigDecimal parsed(Node node) {
        boolean candidate =
                (node.is(Node.Kind.NUMBER) && DECIMAL.matcher(node.text()).matches())
                        || (node.is(Node.Kind.TEXT) && text.matcher(node.text()).matches());
        return candidate ? parse(node.text()) : null;
    }

    /** The number at this node, or null if there is none. */
    @Nullable
    T find(Node node) {
        BigDecimal parsed = parsed(node);
        try {
            return parsed == null ? null : value.apply(parsed);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        BigDecimal decimal = number.apply(value);
        if (!fits(decimal)) {
            throw new IllegalArgumentException("number " + decimal + ": has too many digits for a document");
        }
        if (!Notation.isCanonical(out) && digits(decimal) > EXACT_DIGITS) {
            out.writeString(decimal.toPlainString());
            return;
        }
        // Typed, and not as text: a host's generator for trees takes nothing else.
        if (decimal.scale() <= 0) {
            out.writeNumber(decimal.toBigIntegerExact());
        } else {
            out.writeNumber(decimal);
        }
    }
}
