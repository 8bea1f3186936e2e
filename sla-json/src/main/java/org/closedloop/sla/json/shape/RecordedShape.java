package org.closedloop.sla.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a record that a system wrote: databases write a field, an item or an entry also where there is no value.
 * Then it is null, or an object or list in which there is nothing else: {@code {"at": null, "reason": null}}. An amount
 * of money is also absent if only its currency is there, which a database has once for all.
 */
public final class RecordedShape<T> extends DelegatingShape<T> {

    private final Shape<T> shape;
    private final @Nullable String decisive;

    private RecordedShape(Shape<T> shape, @Nullable String decisive) {
        this.shape = shape;
        this.decisive = decisive;
    }

    static <T> RecordedShape<T> recorded(Shape<T> shape) {
        return new RecordedShape<>(shape, null);
    }

    /** Absent also if it is an object in which this field is there without a value. */
    public static <T> RecordedShape<T> recordedBy(String decisive, Shape<T> shape) {
        return new RecordedShape<>(shape, decisive);
    }

    /** Whether a shape allows for no value, and the node has none; then there is nothing to read. */
    static boolean isAbsent(Shape<?> shape, Node node) {
        return shape instanceof RecordedShape<?> recorded && (node.isAbsent() || recorded.lacksDecisive(node));
    }

    private boolean lacksDecisive(Node node) {
        Node.Field field = decisive == null ? null : node.fields().get(decisive);
        return field != null && field.value().isAbsent();
    }

    @Override
    Shape<T> shape() {
        return shape;
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        Schema absent = absent(definitions);
        List<Schema> alternatives = new ArrayList<>(List.of(shape.schema(definitions), absent));
        if (decisive != null) {
            alternatives.add(Schema.type("object")
                    .with("properties", Map.of(decisive, absent(definitions)))
                    .with("required", List.of(decisive)));
        }
        return Schema.anyOf(alternatives);
    }

    private static Schema absent(SchemaDefinitions definitions) {
        return definitions.reference("Absent", RecordedShape.class, () -> {
            Schema itself = absent(definitions);
            List<Schema> forms = List.of(
                    Schema.type("null"),
                    Schema.type("object").with("additionalProperties", itself),
                    Schema.type("array").with("items", itself));
            return Schema.anyOf(forms).with("description", SchemaDescriptions.of("Absent"));
        });
    }
}
