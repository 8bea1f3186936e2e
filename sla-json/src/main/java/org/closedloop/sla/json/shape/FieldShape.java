package org.closedloop.sla.json.shape;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One field of an object.
 *
 * @param byDefault what it is where it is left out; null if it is nothing then
 * @param get what is written; empty to leave the field out
 */
record FieldShape<T, B, V>(
        String name,
        boolean required,
        Shape<V> shape,
        @Nullable V byDefault,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set) {

    /** Sets the builder's part; false, with a problem added, if it is missing or has not the right form. */
    boolean read(Node object, B builder, Faults problems) {
        Node.Field field = object.fields().get(name);
        if (field == null) {
            if (required) {
                problems.missing(object, name, shape.expected());
            }
            return !required;
        }
        if (RecordedShape.isAbsent(shape, field.value())
                || (shape instanceof HoleShape<V> open && open.isHole(field.value()))) {
            return true;
        }
        V value = shape.read(field.value(), problems);
        if (value == null) {
            return false;
        }
        try {
            set.accept(builder, value);
            return true;
        } catch (IllegalArgumentException e) {
            problems.refused(field.value(), e);
            return false;
        }
    }

    void write(T value, JsonGenerator out) {
        get.apply(value).ifPresent(part -> {
            out.writeName(name);
            shape.write(part, out);
        });
    }
}
