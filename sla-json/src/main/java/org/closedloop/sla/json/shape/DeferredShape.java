package org.closedloop.sla.json.shape;

import java.util.function.Supplier;

/** A shape that is looked up when used, for a value that can contain values of its own kind. */
public final class DeferredShape<T> extends DelegatingShape<T> {

    private final Supplier<Shape<T>> shape;

    private DeferredShape(Supplier<Shape<T>> shape) {
        this.shape = shape;
    }

    public static <T> DeferredShape<T> deferred(Supplier<Shape<T>> shape) {
        return new DeferredShape<>(shape);
    }

    @Override
    Shape<T> shape() {
        return shape.get();
    }
}
