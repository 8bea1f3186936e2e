package org.closedloop.sla.json.shape;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One field of an object.
 *
 * @param byDefault its value where it is left out; null if it has none
 * @param stricter which change of it makes an agreement stricter; null if none does
 * @param get what is written; empty to leave the field out
 */
public record FieldShape<T, B, V>(
        String name,
        boolean required,
        Shape<V> shape,
        @Nullable V byDefault,
        @Nullable Stricter stricter,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set) {

    /** The same with a fact more. */
    FieldShape<T, B, V> with(Stricter change) {
        return new FieldShape<>(name, required, shape, byDefault, change, get, set);
    }

    /** The same in a draft: it may be a hole, and has no default. */
    FieldShape<T, B, V> inDraft() {
        return new FieldShape<>(name, false, HoleShape.orHole(shape.inDraft()), null, stricter, get, set);
    }

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
        if (required && field.value().is(Node.Kind.NULL)) {
            String expected = problems.messages().text(shape.expected());
            problems.add(FaultCode.NULL, field.value(), "null.required", expected);
            return false;
        }
        V value = shape.read(field.value(), problems);
        if (value == null) {
            return false;
        }
        try {
            set.accept(builder, value);
            return true;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
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
