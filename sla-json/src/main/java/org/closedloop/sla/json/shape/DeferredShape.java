package org.closedloop.sla.json.shape;

import java.util.function.Supplier;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A shape that is looked up when it is needed: that of a value which can hold others of its own kind. */
public final class DeferredShape<T> extends Shape<T> {

    private final Supplier<Shape<T>> shape;

    private DeferredShape(Supplier<Shape<T>> shape) {
        this.shape = shape;
    }

    public static <T> DeferredShape<T> deferred(Supplier<Shape<T>> shape) {
        return new DeferredShape<>(shape);
    }

    Shape<T> shape() {
        return shape.get();
    }

    @Override
    String expected() {
        return shape().expected();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return shape().schema(definitions);
    }

    @Override
    @Nullable
    public T read(Node node, Faults problems) {
        return shape().read(node, problems);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        shape().write(value, out);
    }
}
