package org.closedloop.sla.json.shape;

import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.function.Function;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;

/** A value with a text form of its own, such as a date. */
public final class TextShape<T> extends TextualShape<T> {

    private final String expected;
    private final boolean blank;
    private final Function<String, ? extends @Nullable T> parse;
    private final Function<T, String> text;

    private TextShape(
            String expected, boolean blank, Function<String, ? extends @Nullable T> parse, Function<T, String> text) {
        this.expected = expected;
        this.blank = blank;
        this.parse = parse;
        this.text = text;
    }

    /** A value that is parsed; the parser returns null or throws if it cannot. */
    public static <T> TextShape<T> of(
            String expected, Function<String, ? extends @Nullable T> parse, Function<T, String> text) {
        return new TextShape<>("expected." + expected, false, parse, text);
    }

    /** Text that is not blank. */
    static TextShape<String> words() {
        return of("text", text -> text, text -> text);
    }

    /** Any text, blank or not. */
    static TextShape<String> any() {
        return new TextShape<>("expected.text", true, text -> text, text -> text);
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    Schema schema() {
        return blank ? Schema.type("string") : Schema.type("string").with("pattern", TextPatterns.of(expected));
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return blank
                ? schema()
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
                problems.wrongType(node, expected);
            }
            return value;
        } catch (DateTimeException | IllformedLocaleException e) {
            problems.wrongType(node, expected);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof DateTimeException) {
                problems.wrongType(node, expected);
            } else {
                problems.refused(node, e);
            }
        }
        return null;
    }
}
