package org.closedloop.sla.json.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Replaces a builder for a value that has only a factory: holds the values of the fields by name. */
public final class FieldValues {

    private final Map<String, Object> values = new HashMap<>();

    /** Keeps a part under this name. */
    public static <V> BiConsumer<FieldValues, V> as(String name) {
        return (parts, value) -> parts.values.put(name, value);
    }

    /** A part that must be there. */
    public <V> V get(String name, Class<V> type) {
        return Objects.requireNonNull(find(name, type).orElse(null), name);
    }

    /** A part that must be there, and is a list of such values. */
    public <V> List<V> list(String name, Class<V> type) {
        List<?> values = get(name, List.class);
        return values.stream().map(type::cast).toList();
    }

    /** A part that may be there. */
    public <V> Optional<V> find(String name, Class<V> type) {
        @Nullable Object value = values.get(name);
        return Optional.ofNullable(value).map(type::cast);
    }
}
