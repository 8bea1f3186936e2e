package org.closedloop.sla.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A point in time: ISO-8601 with {@code Z} or an offset, {@code +01:00} or {@code +0100} as some CRMs write it, or a
 * number of milliseconds since 1970-01-01T00:00Z. A time without offset is refused: nobody can know when it was.
 */
final class InstantShape extends TextualShape<Instant> {

    private static final DateTimeFormatter SHORT_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HHMM", "+0000")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    String expected() {
        return "expected.instant";
    }

    @Override
    Schema schema() {
        return Schema.type("string", "integer")
                .with("pattern", TextForms.of(expected()))
                .with("minimum", Long.MIN_VALUE)
                .with("maximum", Long.MAX_VALUE);
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        String name = "Instant";
        return definitions.reference(name, expected(), () -> schema().with("description", SchemaDescriptions.of(name)));
    }

    @Override
    String text(Instant value) {
        return InstantText.of(value);
    }

    @Override
    @Nullable
    Instant read(Node node, Problems problems) {
        return node.is(Node.Kind.NUMBER) ? parse(node, problems) : super.read(node, problems);
    }

    @Override
    @Nullable
    Instant parse(Node node, Problems problems) {
        Instant instant = find(node);
        if (instant == null) {
            problems.wrongType(node, expected());
        }
        return instant;
    }

    /** The instant that a text or a number stands for, or null. */
    @Nullable
    Instant find(Node node) {
        return node.is(Node.Kind.NUMBER) ? ofMillis(node) : ofText(node.text());
    }

    private static @Nullable Instant ofMillis(Node node) {
        Long millis = Scalars.WHOLE.find(node);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Instant ofText(String told) {
        byte[] text = told.getBytes(StandardCharsets.UTF_8);
        PlainInstant plain = new PlainInstant();
        if (plain.take(text, 0, text.length)) {
            return Instant.ofEpochSecond(plain.second(), plain.nano());
        }
        try {
            return Instant.parse(told);
        } catch (DateTimeException e) {
            return ofShortOffset(told);
        }
    }

    private static @Nullable Instant ofShortOffset(String told) {
        try {
            return SHORT_OFFSET.parse(told, Instant::from);
        } catch (DateTimeException e) {
            // The caller says what was expected.
            return null;
        }
    }
}
