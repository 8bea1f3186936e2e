package org.closedloop.sla.json.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A JSON Schema, keyword by keyword, in the order in which they are written. */
public final class Schema {

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** One that everything fits. */
    public static Schema any() {
        return new Schema();
    }

    static Schema type(String type) {
        return any().with("type", type);
    }

    /** One of these; a list of types in one schema would be refused by validators that check strictly. */
    static Schema anyOf(List<Schema> alternatives) {
        return any().with("anyOf", alternatives);
    }

    static Schema reference(String definition) {
        return any().with("$ref", "#/$defs/" + definition);
    }

    public static Schema constant(String value) {
        return any().with("const", value);
    }

    static Schema oneOf(List<Schema> alternatives) {
        return any().with("oneOf", alternatives);
    }

    /**
     * One more keyword.
     *
     * @param value a text, a long, a boolean, a schema, a list or map of these, or what writes itself
     */
    public Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /** All keywords of another. */
    public Schema withAll(Schema other) {
        keywords.putAll(other.keywords);
        return this;
    }

    /** What writes itself: a default in the form of its shape. */
    interface Written extends Consumer<JsonGenerator> {}

    public void write(JsonGenerator out) {
        write(keywords, out);
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Schema schema) {
            schema.write(out);
        } else if (value instanceof Written written) {
            written.accept(out);
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, each) -> {
                out.writeName((String) name);
                write(each, out);
            });
            out.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            out.writeStartArray();
            list.forEach(each -> write(each, out));
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else {
            out.writeString((String) value);
        }
    }
}
