package org.closedloop.sla.json.hubspot;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.closedloop.sla.json.crm.JsonRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A view of the properties of a record as texts; for most records they are read once and not kept. */
final class PropertyTexts extends AbstractMap<String, String> {

    private final JsonNode properties;

    private PropertyTexts(JsonNode properties) {
        this.properties = properties;
    }

    /** A view of these properties; empty if one of them is neither a text nor null. */
    static Optional<Map<String, String>> of(JsonNode properties) {
        for (JsonNode value : properties) {
            if (!value.isString() && !value.isNull()) {
                return Optional.empty();
            }
        }
        return Optional.of(new PropertyTexts(properties));
    }

    private static String text(JsonNode value) {
        return JsonRecord.text(value).orElseThrow();
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        JsonNode value = name instanceof String text ? properties.get(text) : null;
        return value == null ? null : text(value);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return properties.size();
    }

    @Override
    public Set<String> keySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return properties.propertyNames().iterator();
            }

            @Override
            public int size() {
                return properties.size();
            }
        };
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            action.accept(property.getKey(), text(property.getValue()));
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return properties.properties().stream()
                        .map(property -> Map.entry(property.getKey(), text(property.getValue())))
                        .iterator();
            }

            @Override
            public int size() {
                return properties.size();
            }
        };
    }
}
