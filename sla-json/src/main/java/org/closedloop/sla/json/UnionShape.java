package org.closedloop.sla.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One of several objects; the field {@code type}, written first, says which. */
final class UnionShape<T> extends ObjectForm<T> {

    private static final String TYPE = "type";

    /** A case: its Java type and its fields. */
    record Case<C>(Class<C> javaType, ObjectShape<C, ?> shape) {
        void writeFields(Object value, JsonGenerator out) {
            shape.writeFields(javaType.cast(value), out);
        }
    }

    private final Map<String, Case<? extends T>> cases;

    private UnionShape(Map<String, Case<? extends T>> cases) {
        this.cases = cases;
    }

    static <T> UnionShape<T> union() {
        return new UnionShape<>(Map.of());
    }

    /** One more case; its shape's name is the type. */
    <C extends T> UnionShape<T> or(Class<C> javaType, ObjectShape<C, ?> shape) {
        Map<String, Case<? extends T>> more = new LinkedHashMap<>(cases);
        more.put(shape.name(), new Case<>(javaType, shape));
        return new UnionShape<>(more);
    }

    /** The cases by type. */
    Map<String, Case<? extends T>> cases() {
        return cases;
    }

    @Override
    @Nullable
    T readFields(Node object, Set<String> others, Problems problems) {
        Node.Field type = object.fields().get(TYPE);
        if (type == null) {
            String all = String.join(", ", cases.keySet());
            problems.add(
                    Code.MISSING, object, "missing", TYPE, problems.messages().text("expected.oneOf", all));
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
    void writeFields(T value, JsonGenerator out) {
        cases.forEach((type, each) -> {
            if (each.javaType().isInstance(value)) {
                out.writeName(TYPE);
                out.writeString(type);
                each.writeFields(value, out);
            }
        });
    }
}
