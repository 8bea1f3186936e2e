package org.closedloop.sla.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value with a short form, a scalar, and a long one, an object. */
public final class EitherShape<T> extends Shape<T> {

    private final Shape<T> brief;
    private final ObjectForm<T> full;
    private final Predicate<T> briefly;

    private EitherShape(Shape<T> brief, ObjectForm<T> full, Predicate<T> briefly) {
        this.brief = brief;
        this.full = full;
        this.briefly = briefly;
    }

    /** Both forms are read; a value for which {@code briefly} is true is written in the short form. */
    public static <T> EitherShape<T> either(Shape<T> brief, ObjectForm<T> full, Predicate<T> briefly) {
        return new EitherShape<>(brief, full, briefly);
    }

    Shape<T> brief() {
        return brief;
    }

    ObjectForm<T> full() {
        return full;
    }

    @Override
    String expected() {
        return brief.expected();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        String name = full.schemaName();
        return definitions.reference(name, this, () -> {
            List<Schema> alternatives = new ArrayList<>();
            // Written out, because a text can have the name of the whole: Money.
            alternatives.add(
                    brief instanceof TextualShape<?> text ? text.writtenOut(definitions) : brief.schema(definitions));
            alternatives.addAll(full.alternatives(Map.of(), definitions));
            return Schema.any().with("description", SchemaDescriptions.of(name)).with("oneOf", alternatives);
        });
    }

    @Override
    @Nullable
    public T read(Node node, Faults problems) {
        return node.is(Node.Kind.OBJECT) ? full.read(node, problems) : brief.read(node, problems);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        if (briefly.test(value)) {
            brief.write(value, out);
        } else {
            full.write(value, out);
        }
    }
}
