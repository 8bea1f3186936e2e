package org.closedloop.sla.json.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An object whose field names are values too: {@code {"2026-01-01": "New Year"}}. */
public final class MapShape<K, V> extends Shape<Map<K, V>> {

    private final TextualShape<K> key;
    private final Shape<V> value;

    private MapShape(TextualShape<K> key, Shape<V> value) {
        this.key = key;
        this.value = value;
    }

    public static <K, V> MapShape<K, V> mapOf(TextualShape<K> key, Shape<V> value) {
        return new MapShape<>(key, value);
    }

    TextualShape<K> key() {
        return key;
    }

    Shape<V> value() {
        return value;
    }

    @Override
    String expected() {
        return "expected.map";
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return Schema.type("object")
                .with("propertyNames", key.schema(definitions))
                .with("additionalProperties", value.schema(definitions));
    }

    @Override
    @Nullable
    public Map<K, V> read(Node node, Faults problems) {
        if (!node.is(Node.Kind.OBJECT)) {
            problems.wrongType(node, expected());
            return null;
        }
        Map<K, V> map = new LinkedHashMap<>();
        int absent = 0;
        for (Node.Field field : node.fields().values()) {
            K k = key.read(field.key(), problems);
            if (RecordedShape.isAbsent(value, field.value())) {
                absent += k == null ? 0 : 1;
                continue;
            }
            V v = value.read(field.value(), problems);
            // Two names can be one value: 2026-03 and 2026-03-01/2026-03-31.
            if (k != null && v != null && map.putIfAbsent(k, v) != null) {
                problems.add(
                        FaultCode.DUPLICATE,
                        field.key(),
                        "duplicate.item",
                        Faults.excerpt(field.key().text()));
            }
        }
        return map.size() + absent == node.fields().size() ? map : null;
    }

    @Override
    public void write(Map<K, V> map, JsonGenerator out) {
        out.writeStartObject();
        map.forEach((k, v) -> {
            out.writeName(key.text(k));
            value.write(v, out);
        });
        out.writeEndObject();
    }
}
