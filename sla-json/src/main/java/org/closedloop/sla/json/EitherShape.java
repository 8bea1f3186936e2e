package org.closedloop.sla.json;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value with a short form, a scalar, and a long one, an object. */
final class EitherShape<T> extends Shape<T> {

    private final Shape<T> brief;
    private final ObjectForm<T> full;
    private final Predicate<T> briefly;

    private EitherShape(Shape<T> brief, ObjectForm<T> full, Predicate<T> briefly) {
        this.brief = brief;
        this.full = full;
        this.briefly = briefly;
    }

    /** Both are read; a value is written in short if {@code briefly} says so. */
    static <T> EitherShape<T> either(Shape<T> brief, ObjectForm<T> full, Predicate<T> briefly) {
        return new EitherShape<>(brief, full, briefly);
    }

    Shape<T> brief() {
        return brief;
    }

    ObjectForm<T> full() {
        return full;
    }

    @Override
    String expected() {
        return brief.expected();
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        return node.is(Node.Kind.OBJECT) ? full.read(node, problems) : brief.read(node, problems);
    }

    @Override
    void write(T value, JsonGenerator out) {
        if (briefly.test(value)) {
            brief.write(value, out);
        } else {
            full.write(value, out);
        }
    }
}
