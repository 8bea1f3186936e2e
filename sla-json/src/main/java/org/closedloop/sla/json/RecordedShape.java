package org.closedloop.sla.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value of a record that a system wrote: databases write a field, an item or an entry also where there is no value.
 * Then it is null, or an object or list in which there is nothing else: {@code {"at": null, "reason": null}}.
 */
final class RecordedShape<T> extends Shape<T> {

    private final Shape<T> shape;

    private RecordedShape(Shape<T> shape) {
        this.shape = shape;
    }

    static <T> RecordedShape<T> recorded(Shape<T> shape) {
        return new RecordedShape<>(shape);
    }

    /** Whether a shape allows for no value, and the node has none; then there is nothing to read. */
    static boolean isAbsent(Shape<?> shape, Node node) {
        return shape instanceof RecordedShape<?> && node.isAbsent();
    }

    Shape<T> shape() {
        return shape;
    }

    @Override
    String expected() {
        return shape.expected();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        Schema absent = definitions.reference("Absent", RecordedShape.class, RecordedShape::absent);
        return Schema.any().with("anyOf", List.of(shape.schema(definitions), absent));
    }

    private static Schema absent() {
        return Schema.type("null", "object", "array")
                .with("description", SchemaDescriptions.of("Absent"))
                .with("additionalProperties", Schema.reference("Absent"))
                .with("items", Schema.reference("Absent"));
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        return shape.read(node, problems);
    }

    @Override
    void write(T value, JsonGenerator out) {
        shape.write(value, out);
    }
}
