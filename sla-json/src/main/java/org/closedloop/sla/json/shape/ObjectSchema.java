package org.closedloop.sla.json.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.json.tree.FaultMessages;

/**
 * Describes one object: its fields, which of them must be there, and that there are no others.
 *
 * @param head fields before its own: those of an envelope, or a type
 * @param headRequired which of these must be there
 * @param owners under whose names the fields are described, the nearest first
 */
record ObjectSchema(
        Map<String, Schema> head, Collection<String> headRequired, List<String> owners, SchemaDefinitions definitions) {

    /** Forms that need no description. */
    private static final Set<String> PLAIN = Set.of("text", "word", "object", "map", "list", "decimal", "whole");

    Schema of(ObjectShape<?, ?> shape) {
        Map<String, Schema> properties = new LinkedHashMap<>(head);
        List<String> required = new ArrayList<>(headRequired);
        for (FieldShape<?, ?, ?> field : shape.fields()) {
            properties.put(field.name(), of(field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        Schema schema = Schema.type("object")
                .with("description", SchemaDescriptions.of(owners.get(0)))
                .with("properties", properties);
        if (!required.isEmpty()) {
            schema.with("required", required);
        }
        return schema.with("additionalProperties", false);
    }

    private <V> Schema of(FieldShape<?, ?, V> field) {
        String meaning = SchemaDescriptions.ofField(owners, field.name());
        Schema schema = field.shape().schema(definitions).with("description", meaning + form(field.shape()));
        V byDefault = field.byDefault();
        return byDefault == null
                ? schema
                : schema.with("default", (Schema.Written) out -> field.shape().write(byDefault, out));
    }

    /** Editors show the description of the field and not that of its reference, so it describes the form, too. */
    private static String form(Shape<?> shape) {
        return PLAIN.contains(shape.expected().substring("expected.".length()))
                ? ""
                : " Form: " + FaultMessages.in(Locale.ENGLISH).text(shape.expected()) + ".";
    }
}
