package org.closedloop.sla.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a point in time in any form of {@link InstantShape}, or a date, of which no more is known.
 */
final class EventTimeShape extends TextualShape<EventTime> {

    private static final InstantShape INSTANT = Scalars.INSTANT;

    @Override
    String expected() {
        return "expected.time";
    }

    @Override
    Schema schema() {
        return INSTANT.schema().with("pattern", TextForms.of(expected()));
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        String name = "EventTime";
        return definitions.reference(name, expected(), () -> schema().with("description", SchemaDescriptions.of(name)));
    }

    @Override
    String text(EventTime value) {
        return value.getInstant().map(INSTANT::text).orElseGet(value::toString);
    }

    @Override
    @Nullable
    EventTime read(Node node, Problems problems) {
        return node.is(Node.Kind.NUMBER) ? parse(node, problems) : super.read(node, problems);
    }

    @Override
    @Nullable
    EventTime parse(Node node, Problems problems) {
        EventTime time = find(node);
        if (time == null) {
            problems.wrongType(node, expected());
        }
        return time;
    }

    /** Every point in time that is a text has a colon, and no date has one. */
    private static @Nullable EventTime find(Node node) {
        if (!node.is(Node.Kind.NUMBER) && node.text().indexOf(':') < 0) {
            return date(node.text());
        }
        Instant instant = INSTANT.find(node);
        return instant == null ? null : EventTime.at(instant);
    }

    private static @Nullable EventTime date(String text) {
        try {
            return EventTime.on(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // The caller says what was expected.
            return null;
        }
    }
}
