package org.closedloop.sla.json.shape;

import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Has the form of another shape, and can differ from it in one respect. */
abstract sealed class DelegatingShape<T> extends Shape<T> permits DeferredShape, HoleShape, WholeShape, RecordedShape {

    /** The other shape. */
    abstract Shape<T> shape();

    @Override
    String expected() {
        return shape().expected();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return shape().schema(definitions);
    }

    @Override
    public @Nullable T read(Node node, Faults problems) {
        return shape().read(node, problems);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        shape().write(value, out);
    }
}
