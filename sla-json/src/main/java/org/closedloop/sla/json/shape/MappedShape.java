package org.closedloop.sla.json.shape;

import java.time.DateTimeException;
import java.util.function.Function;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value in the form of another value. */
public final class MappedShape<S, T> extends Shape<T> {

    private final Shape<S> form;
    private final Function<S, T> to;
    private final Function<T, S> from;

    private MappedShape(Shape<S> form, Function<S, T> to, Function<T, S> from) {
        this.form = form;
        this.to = to;
        this.from = from;
    }

    public static <S, T> MappedShape<S, T> of(Shape<S> form, Function<S, T> to, Function<T, S> from) {
        return new MappedShape<>(form, to, from);
    }

    Shape<S> form() {
        return form;
    }

    @Override
    String expected() {
        return form.expected();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return form.schema(definitions);
    }

    @Override
    @Nullable
    public T read(Node node, Faults problems) {
        S value = form.read(node, problems);
        if (value == null) {
            return null;
        }
        try {
            return to.apply(value);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            problems.refused(node, e);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        form.write(from.apply(value), out);
    }
}
