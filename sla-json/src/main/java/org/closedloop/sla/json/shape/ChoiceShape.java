package org.closedloop.sla.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One of several objects, selected by the names of its fields, without a {@code type}. */
public final class ChoiceShape<T> extends ObjectForm<T> {

    private final Class<T> javaType;
    private final List<UnionShape.Case<? extends T>> cases;

    private ChoiceShape(Class<T> javaType, List<UnionShape.Case<? extends T>> cases) {
        this.javaType = javaType;
        this.cases = cases;
    }

    public static <T> ChoiceShape<T> choice(Class<T> javaType) {
        return new ChoiceShape<>(javaType, List.of());
    }

    /** One more object. */
    public <C extends T> ChoiceShape<T> or(Class<C> javaType, ObjectShape<C, ?> shape) {
        List<UnionShape.Case<? extends T>> more = new ArrayList<>(cases);
        more.add(new UnionShape.Case<>(javaType, shape));
        return new ChoiceShape<>(this.javaType, more);
    }

    @Override
    Stream<FieldShape<?, ?, ?>> allFields() {
        return cases.stream().flatMap(each -> each.shape().allFields());
    }

    @Override
    String schemaName() {
        return javaType.getSimpleName();
    }

    /** Each is a definition of its own. */
    @Override
    List<Schema> alternatives(Map<String, Schema> head, SchemaDefinitions definitions) {
        List<Schema> alternatives = new ArrayList<>();
        for (UnionShape.Case<? extends T> each : cases) {
            ObjectShape<?, ?> shape = each.shape();
            alternatives.add(definitions.reference(shape.schemaName(), shape, () -> shape.schema(head, definitions)));
        }
        return alternatives;
    }

    @Override
    @Nullable
    public T readFields(Node object, Set<String> others, Faults problems) {
        return meant(object).shape().readFields(object, others, problems);
    }

    /** The one with the most of its fields there, or with a name like one that is there; else the first. */
    private UnionShape.Case<? extends T> meant(Node object) {
        UnionShape.Case<? extends T> best = cases.get(0);
        long most = 0;
        for (UnionShape.Case<? extends T> each : cases) {
            Set<String> names = each.shape().names();
            long known = object.fields().keySet().stream()
                    .mapToLong(given -> names.contains(given)
                            ? 2
                            : NearName.of(given, names).isPresent() ? 1 : 0)
                    .sum();
            if (known > most) {
                most = known;
                best = each;
            }
        }
        return best;
    }

    @Override
    public void writeFields(T value, JsonGenerator out) {
        for (UnionShape.Case<? extends T> each : cases) {
            if (each.javaType().isInstance(value)) {
                each.writeFields(value, out);
            }
        }
    }
}
