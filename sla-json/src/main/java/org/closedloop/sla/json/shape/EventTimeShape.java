package org.closedloop.sla.json.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a point in time in any form of {@link InstantShape}, or a date, of which no more is known.
 */
public final class EventTimeShape extends TextualShape<EventTime> {

    private final InstantShape instant;

    /** Points in time are of this shape. */
    public EventTimeShape(InstantShape instant) {
        this.instant = instant;
    }

    @Override
    String expected() {
        return "expected.time";
    }

    @Override
    Schema writtenOut(SchemaDefinitions definitions) {
        return InstantShape.orNumber(expected(), definitions);
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return named("EventTime", definitions);
    }

    @Override
    public String text(EventTime value) {
        return value.getInstant().map(instant::text).orElseGet(value::toString);
    }

    @Override
    @Nullable
    public EventTime read(Node node, Faults problems) {
        return node.is(Node.Kind.NUMBER) ? parse(node, problems) : super.read(node, problems);
    }

    @Override
    @Nullable
    EventTime parse(Node node, Faults problems) {
        // No date has a colon.
        EventTime day = node.is(Node.Kind.NUMBER) || node.text().indexOf(':') >= 0 ? null : date(node.text());
        if (day != null) {
            return day;
        }
        Instant point = instant.parse(node, expected(), problems);
        return point == null ? null : EventTime.at(point);
    }

    private static @Nullable EventTime date(String text) {
        try {
            return EventTime.on(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // It may be a number.
            return null;
        }
    }
}
