package org.closedloop.sla.json.shape;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An object, field by field, in the order in which they are written.
 *
 * @param <T> the value
 * @param <B> its builder
 */
public final class ObjectShape<T, B> extends ObjectForm<T> {

    private final String name;
    private final List<String> owners;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, FieldShape<T, B, ?>> fields;
    private final Map<String, String> never;

    private ObjectShape(
            String name,
            List<String> owners,
            Supplier<B> builder,
            Function<B, T> build,
            Map<String, FieldShape<T, B, ?>> fields,
            Map<String, String> never) {
        this.name = name;
        this.owners = owners;
        this.builder = builder;
        this.build = build;
        this.fields = fields;
        this.never = never;
    }

    /** An object without fields yet. A build that throws an IllegalArgumentException refuses the value. */
    public static <T, B> ObjectShape<T, B> object(String name, Supplier<B> builder, Function<B, T> build) {
        return new ObjectShape<>(name, List.of(SchemaDefinitions.nameOf(name)), builder, build, Map.of(), Map.of());
    }

    /** Fields of which the schema has no description of their own are described as this object's. */
    public ObjectShape<T, B> describedAs(String object) {
        return new ObjectShape<>(name, List.of(schemaName(), object), builder, build, fields, never);
    }

    /** A field that does not exist, and the key of the message that explains why. */
    public ObjectShape<T, B> never(String field, String message) {
        Map<String, String> more = new LinkedHashMap<>(never);
        more.put(field, message);
        return new ObjectShape<>(name, owners, builder, build, fields, more);
    }

    /** Must be there. */
    public <V> ObjectShape<T, B> required(String field, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        return with(new FieldShape<>(field, true, shape, null, null, get.andThen(Optional::of), set));
    }

    /** May be left out. */
    public <V> ObjectShape<T, B> optional(
            String field, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return with(new FieldShape<>(field, false, shape, null, null, get, set));
    }

    /** May be left out or a hole, as in a draft. */
    public <V> ObjectShape<T, B> open(
            String field, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return optional(field, HoleShape.orHole(shape), get, set);
    }

    /** A list that may be left out or a hole. */
    public <E> ObjectShape<T, B> openList(
            String field, Shape<E> item, Function<T, ? extends Collection<E>> get, BiConsumer<B, List<E>> set) {
        return open(field, ListShape.listOf(item), get.andThen(ObjectShape::unlessEmpty), set);
    }

    /** A list without doubles that may be left out or a hole. */
    public <E> ObjectShape<T, B> openSet(
            String field, Shape<E> item, Function<T, ? extends Collection<E>> get, BiConsumer<B, List<E>> set) {
        return open(field, ListShape.setOf(item), get.andThen(ObjectShape::unlessEmpty), set);
    }

    private static <E> Optional<List<E>> unlessEmpty(Collection<E> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(items));
    }

    /** May be left out or have no value, as in a record of a database. */
    public <V> ObjectShape<T, B> recorded(
            String field, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return optional(field, RecordedShape.recorded(shape), get, set);
    }

    /** A list that is left out when empty, with items that may have no value: they are none. */
    public <E> ObjectShape<T, B> recordedList(
            String field, Shape<E> item, Function<T, ? extends Collection<E>> get, BiConsumer<B, List<E>> set) {
        Shape<List<E>> list = ListShape.listOf(RecordedShape.recorded(item));
        return recorded(field, list, get.andThen(ObjectShape::unlessEmpty), set);
    }

    /** A map that is left out when empty, with entries that may have no value: they are none. */
    public <K, V> ObjectShape<T, B> recordedMap(
            String field,
            TextualShape<K> key,
            Shape<V> value,
            Function<T, Map<K, V>> get,
            BiConsumer<B, Map<K, V>> set) {
        Shape<Map<K, V>> map = MapShape.mapOf(key, RecordedShape.recorded(value));
        return recorded(field, map, get.andThen(entries -> Optional.of(entries).filter(e -> !e.isEmpty())), set);
    }

    /** May be left out, and is when it is what it is by default. */
    public <V> ObjectShape<T, B> defaulted(
            String field, Shape<V> shape, V byDefault, Function<T, V> get, BiConsumer<B, V> set) {
        return with(leftOut(field, shape, byDefault, byDefault, get, set));
    }

    /** Optional; omitted when empty. */
    private <V> ObjectShape<T, B> collected(
            String field, Shape<V> shape, V empty, Function<T, V> get, BiConsumer<B, V> set) {
        return with(leftOut(field, shape, null, empty, get, set));
    }

    private static <T, B, V> FieldShape<T, B, V> leftOut(
            String field, Shape<V> shape, @Nullable V byDefault, V unsaid, Function<T, V> get, BiConsumer<B, V> set) {
        return new FieldShape<>(
                field,
                false,
                shape,
                byDefault,
                null,
                value -> Optional.of(get.apply(value)).filter(v -> !v.equals(unsaid)),
                set);
    }

    /** A list that is left out when empty. */
    public <E> ObjectShape<T, B> list(
            String field, Shape<E> item, Function<T, ? extends Collection<E>> get, BiConsumer<B, List<E>> set) {
        return collected(field, ListShape.listOf(item), List.of(), value -> List.copyOf(get.apply(value)), set);
    }

    /** A list without doubles that is left out when empty. */
    public <E> ObjectShape<T, B> set(
            String field, Shape<E> item, Function<T, ? extends Collection<E>> get, BiConsumer<B, List<E>> set) {
        return collected(field, ListShape.setOf(item), List.of(), value -> List.copyOf(get.apply(value)), set);
    }

    /** A list that is left out when empty, and written as its item when it has only one. */
    public <E> ObjectShape<T, B> oneOrMore(
            String field, Shape<E> item, Function<T, ? extends Collection<E>> get, BiConsumer<B, List<E>> set) {
        Shape<List<E>> shape = OneOrMoreShape.oneOrMore(ListShape.listOf(item));
        return collected(field, shape, List.of(), value -> List.copyOf(get.apply(value)), set);
    }

    /** A list without doubles that is left out when empty, and written as its item when it has only one. */
    public <E> ObjectShape<T, B> oneOrMoreUnique(
            String field, Shape<E> item, Function<T, ? extends Collection<E>> get, BiConsumer<B, List<E>> set) {
        Shape<List<E>> shape = OneOrMoreShape.oneOrMore(ListShape.setOf(item));
        return collected(field, shape, List.of(), value -> List.copyOf(get.apply(value)), set);
    }

    /** A map that is left out when empty. */
    public <K, V> ObjectShape<T, B> map(
            String field,
            TextualShape<K> key,
            Shape<V> value,
            Function<T, Map<K, V>> get,
            BiConsumer<B, Map<K, V>> set) {
        return collected(field, MapShape.mapOf(key, value), Map.of(), get, set);
    }

    /** More of the field that was added last makes an agreement stricter; of a list, more items. */
    public ObjectShape<T, B> moreIsStricter() {
        return withLast(Stricter.MORE);
    }

    /** Less of the field that was added last makes an agreement stricter. */
    public ObjectShape<T, B> lessIsStricter() {
        return withLast(Stricter.LESS);
    }

    private ObjectShape<T, B> withLast(Stricter change) {
        Map<String, FieldShape<T, B, ?>> more = new LinkedHashMap<>(fields);
        FieldShape<T, B, ?> last = List.copyOf(fields.values()).get(fields.size() - 1);
        more.put(last.name(), last.with(change));
        return new ObjectShape<>(name, owners, builder, build, more, never);
    }

    /** The object in a draft: any field may be a hole, and an item in it is there whole or not at all. */
    public ObjectShape<T, B> opened() {
        Map<String, FieldShape<T, B, ?>> open = new LinkedHashMap<>();
        fields.forEach((field, shape) -> open.put(field, shape.inDraft()));
        return new ObjectShape<>(name, owners, builder, build, open, never);
    }

    private ObjectShape<T, B> with(FieldShape<T, B, ?> field) {
        Map<String, FieldShape<T, B, ?>> more = new LinkedHashMap<>(fields);
        if (more.put(field.name(), field) != null) {
            throw new IllegalStateException(name + ": field '" + field.name() + "' is defined twice");
        }
        return new ObjectShape<>(name, owners, builder, build, more, never);
    }

    @Override
    Stream<FieldShape<?, ?, ?>> allFields() {
        return fields.values().stream().map(field -> field);
    }

    /**
     * Its schema in a document, in which the fields of an envelope can precede its own: all of them or none.
     *
     * @param envelope the schema of each of these fields
     */
    public Schema documentSchema(Map<String, Schema> envelope, SchemaDefinitions definitions) {
        Schema schema = new ObjectSchema(envelope, Set.of(), owners, definitions).of(this);
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (String field : envelope.keySet()) {
            others.put(
                    field,
                    envelope.keySet().stream()
                            .filter(other -> !other.equals(field))
                            .toList());
        }
        return schema.with("dependentRequired", others);
    }

    @Override
    String schemaName() {
        return SchemaDefinitions.nameOf(name);
    }

    @Override
    List<Schema> alternatives(Map<String, Schema> head, SchemaDefinitions definitions) {
        return List.of(new ObjectSchema(head, head.keySet(), owners, definitions).of(this));
    }

    String name() {
        return name;
    }

    /** The fields' names, in their order. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** The fields, in their order. */
    Collection<FieldShape<T, B, ?>> fields() {
        return fields.values();
    }

    @Override
    @Nullable
    public T readFields(Node object, Set<String> others, Faults problems) {
        B parts = builder.get();
        boolean complete = refuseUnknown(object, others, problems);
        for (FieldShape<T, B, ?> field : fields.values()) {
            complete &= field.read(object, parts, problems);
        }
        if (!complete) {
            return null;
        }
        try {
            return build.apply(parts);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            problems.refused(object, e);
            return null;
        }
    }

    private boolean refuseUnknown(Node object, Set<String> others, Faults problems) {
        boolean known = true;
        for (Node.Field field : object.fields().values()) {
            String given = field.key().text();
            if (!fields.containsKey(given) && !others.contains(given)) {
                known = false;
                addUnknown(field.key(), given, object, problems);
            }
        }
        return known;
    }

    private void addUnknown(Node key, String given, Node object, Faults problems) {
        String reason = never.get(given);
        if (reason != null) {
            problems.add(FaultCode.UNKNOWN, key, reason, given);
            return;
        }
        Optional<String> near = problems.isFull() ? Optional.empty() : near(given, object);
        if (near.isPresent()) {
            problems.add(FaultCode.UNKNOWN, key, "unknown.near", Faults.excerpt(given), near.get());
        } else {
            String all = String.join(", ", fields.keySet());
            problems.add(FaultCode.UNKNOWN, key, "unknown", Faults.excerpt(given), all);
        }
    }

    /** The field that was meant: one that is there already was not. */
    private Optional<String> near(String given, Node object) {
        List<String> free = new ArrayList<>(fields.keySet());
        free.removeAll(object.fields().keySet());
        if (given.equalsIgnoreCase("true") && free.contains("on")) {
            // YAML 1.1 reads the name `on` without quotes as true.
            return Optional.of("on");
        }
        return NearName.of(given, free);
    }

    @Override
    public void writeFields(T value, JsonGenerator out) {
        fields.values().forEach(field -> field.write(value, out));
    }
}
