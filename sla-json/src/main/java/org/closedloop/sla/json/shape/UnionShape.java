package org.closedloop.sla.json.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One of several objects, selected by the field {@code type}, which is written first. */
public final class UnionShape<T> extends ObjectForm<T> {

    private static final String TYPE = "type";

    /** A case: its Java type and its fields. */
    record Case<C>(Class<C> javaType, ObjectShape<C, ?> shape) {
        void writeFields(Object value, JsonGenerator out) {
            shape.writeFields(javaType.cast(value), out);
        }
    }

    private final Class<T> javaType;
    private final Map<String, Case<? extends T>> cases;

    private UnionShape(Class<T> javaType, Map<String, Case<? extends T>> cases) {
        this.javaType = javaType;
        this.cases = cases;
    }

    public static <T> UnionShape<T> union(Class<T> javaType) {
        return new UnionShape<>(javaType, Map.of());
    }

    /** One more case; its shape's name is the type. */
    public <C extends T> UnionShape<T> or(Class<C> javaType, ObjectShape<C, ?> shape) {
        Map<String, Case<? extends T>> more = new LinkedHashMap<>(cases);
        more.put(shape.name(), new Case<>(javaType, shape));
        return new UnionShape<>(this.javaType, more);
    }

    /** The types, in their order. */
    public Set<String> types() {
        return cases.keySet();
    }

    /** The form of each case alone, of which {@code type} can have no other value. */
    public List<UnionShape<? extends T>> alone() {
        List<UnionShape<? extends T>> alone = new ArrayList<>();
        cases.forEach((type, each) -> alone.add(alone(type, each)));
        return alone;
    }

    private static <C> UnionShape<C> alone(String type, Case<C> only) {
        return new UnionShape<>(only.javaType(), Map.of(type, only));
    }

    /** The type of its values. */
    public Class<T> javaType() {
        return javaType;
    }

    @Override
    Stream<FieldShape<?, ?, ?>> allFields() {
        return cases.values().stream().flatMap(each -> each.shape().allFields());
    }

    @Override
    String schemaName() {
        return javaType.getSimpleName();
    }

    /** Each is a definition of its own, with its type. */
    @Override
    List<Schema> alternatives(Map<String, Schema> head, SchemaDefinitions definitions) {
        List<Schema> alternatives = new ArrayList<>();
        cases.forEach((type, each) -> {
            Map<String, Schema> typed = new LinkedHashMap<>(head);
            typed.put(
                    TYPE,
                    Schema.constant(type).with("description", SchemaDescriptions.ofField(List.of(schemaName()), TYPE)));
            List<String> owners = List.of(each.javaType().getSimpleName(), schemaName());
            alternatives.add(definitions.reference(
                    schemaName() + "." + type,
                    each,
                    () -> new ObjectSchema(typed, typed.keySet(), owners, definitions).of(each.shape())));
        });
        return alternatives;
    }

    @Override
    @Nullable
    public T readFields(Node object, Set<String> others, Faults problems) {
        Node.Field type = object.fields().get(TYPE);
        if (type == null) {
            String all = String.join(", ", cases.keySet());
            problems.add(
                    FaultCode.MISSING,
                    object,
                    "missing",
                    TYPE,
                    problems.messages().text("expected.oneOf", all));
            return null;
        }
        if (!type.value().isTextual()) {
            problems.wrongType(type.value(), "expected.word");
            return null;
        }
        Case<? extends T> chosen = cases.get(type.value().text());
        if (chosen == null) {
            WordShape.notOneOf(type.value(), cases.keySet(), problems);
            return null;
        }
        Set<String> read = new HashSet<>(others);
        read.add(TYPE);
        return chosen.shape().readFields(object, read, problems);
    }

    @Override
    public void writeFields(T value, JsonGenerator out) {
        cases.forEach((type, each) -> {
            if (each.javaType().isInstance(value)) {
                out.writeName(TYPE);
                out.writeString(type);
                each.writeFields(value, out);
            }
        });
    }
}
