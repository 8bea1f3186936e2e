package org.closedloop.sla.json.shape;

import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;

/** A value with a text form of its own, such as a date. */
public final class TextShape<T> extends TextualShape<T> {

    /**
     * What tools make of a date without quotes: 2026-01-01T00:00:00.000Z, 2026-01-01 00:00:00, Thu Jan 01 2026 00:00:00
     * GMT.
     */
    private static final Pattern TIME_OF_DATE = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ]+[0-9]{1,2}:.*|[A-Z][a-z]{2},? [A-Z0-9][a-z0-9]+ [0-9A-Z][0-9a-z]+ [0-9]{4} [0-9]{2}:.*");

    private final String expected;
    private final boolean blank;
    private final Function<String, ? extends @Nullable T> parse;
    private final Function<T, String> text;
    private final List<String> examples;

    private TextShape(
            String expected,
            boolean blank,
            Function<String, ? extends @Nullable T> parse,
            Function<T, String> text,
            List<String> examples) {
        this.expected = expected;
        this.blank = blank;
        this.parse = parse;
        this.text = text;
        this.examples = examples;
    }

    /** A value that is parsed; the parser returns null or throws if it cannot. */
    public static <T> TextShape<T> of(
            String expected, Function<String, ? extends @Nullable T> parse, Function<T, String> text) {
        return new TextShape<>("expected." + expected, false, parse, text, List.of());
    }

    /** Text that is not blank. */
    static TextShape<String> words() {
        return of("text", text -> text, text -> text);
    }

    /** Any text, blank or not. */
    static TextShape<String> any() {
        return new TextShape<>("expected.text", true, text -> text, text -> text, List.of());
    }

    /** The same with usual values, which editors propose. */
    TextShape<T> withExamples(List<T> values) {
        return new TextShape<>(
                expected, blank, parse, text, values.stream().map(text).toList());
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    Schema writtenOut(SchemaDefinitions definitions) {
        Schema schema = blank ? Schema.type("string") : definitions.text(expected);
        return examples.isEmpty() ? schema : schema.with("examples", examples);
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return blank
                ? writtenOut(definitions)
                : named(SchemaDefinitions.nameOf(expected.substring("expected.".length())), definitions);
    }

    @Override
    boolean refusesBlank() {
        return !blank;
    }

    @Override
    public String text(T value) {
        return text.apply(value);
    }

    @Override
    @Nullable
    T parse(Node node, Faults problems) {
        try {
            T value = parse.apply(node.text());
            if (value == null) {
                addWrongType(node, problems);
            }
            return value;
        } catch (DateTimeException | IllformedLocaleException e) {
            addWrongType(node, problems);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof DateTimeException) {
                addWrongType(node, problems);
            } else {
                problems.refused(node, e);
            }
        } catch (ArithmeticException e) {
            // Of a period in weeks that has too many days.
            problems.refused(node, e);
        }
        return null;
    }

    private void addWrongType(Node node, Faults problems) {
        if (expected.equals("expected.date")
                && TIME_OF_DATE.matcher(node.text()).matches()) {
            problems.add(FaultCode.WRONG_TYPE, node, "date.time", Faults.excerpt(node.text()));
        } else {
            problems.wrongType(node, expected);
        }
    }
}
