package org.closedloop.sla.examples.scorecard.command;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.sla.json.SlaSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields that a kind of document can have, by its JSON Schema: {@code Metric.feedback.within}, and
 * {@code Metric.leads} for one that every case of a union has.
 */
final class SchemaFields {

    private final JsonNode root;

    private SchemaFields(JsonNode root) {
        this.root = root;
    }

    static SchemaFields of(Class<?> type) {
        return new SchemaFields(JsonMapper.shared().readTree(SlaSchema.withoutMessages(type)));
    }

    /** Every one that the schema knows. */
    Set<String> all() {
        Set<String> fields = new TreeSet<>();
        declared("", root, fields);
        root.get("$defs").properties().forEach(definition -> {
            declared(definition.getKey(), definition.getValue(), fields);
            definition.getValue().path("oneOf").forEach(each -> declared(definition.getKey(), each, fields));
        });
        return fields;
    }

    private void declared(String name, JsonNode schema, Set<String> fields) {
        schema.path("properties").propertyNames().forEach(field -> fields.add(named(name, field)));
    }

    private String named(String object, String field) {
        int dot = object.indexOf('.');
        String owner = dot >= 0 && isOfEveryCase(object.substring(0, dot), field) ? object.substring(0, dot) : object;
        return owner + "." + field;
    }

    private boolean isOfEveryCase(String union, String field) {
        return root.get("$defs").properties().stream()
                .filter(definition -> definition.getKey().startsWith(union + "."))
                .allMatch(definition -> definition.getValue().path("properties").has(field));
    }

    /** Those that a document has. */
    Set<String> in(JsonNode document) {
        Set<String> fields = new TreeSet<>();
        walk("", root, document, fields);
        return fields;
    }

    private void walk(String name, JsonNode schema, JsonNode value, Set<String> fields) {
        if (schema.has("$ref")) {
            String target = schema.get("$ref").asString().substring("#/$defs/".length());
            walk(target, root.get("$defs").get(target), value, fields);
        } else if (schema.has("oneOf")) {
            alternative(schema, value).ifPresent(fitting -> walk(name, fitting, value, fields));
        } else if (value.isArray()) {
            value.forEach(item -> walk(name, schema.path("items"), item, fields));
        } else if (schema.has("properties")) {
            value.properties().forEach(field -> {
                fields.add(named(name, field.getKey()));
                walk(name, schema.get("properties").path(field.getKey()), field.getValue(), fields);
            });
        } else if (value.isObject()) {
            value.forEach(each -> walk(name, schema.path("additionalProperties"), each, fields));
        }
    }

    /** The case of a union that an object is: the one of its type, or the only one that is an object. */
    private Optional<JsonNode> alternative(JsonNode union, JsonNode value) {
        return union.get("oneOf")
                .valueStream()
                .filter(each -> value.isObject() && fits(resolved(each), value))
                .findFirst();
    }

    private static boolean fits(JsonNode schema, JsonNode value) {
        JsonNode type = schema.path("properties").path("type").path("const");
        return schema.has("properties") && (type.isMissingNode() || type.equals(value.path("type")));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? root.get("$defs").get(schema.get("$ref").asString().substring("#/$defs/".length()))
                : schema;
    }
}
