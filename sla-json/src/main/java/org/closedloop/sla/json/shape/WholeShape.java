package org.closedloop.sla.json.shape;

import java.util.stream.Stream;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An item that a draft holds whole or not at all; of one with a hole, a problem says so, besides those of the hole. */
public final class WholeShape<T> extends Shape<T> {

    private final Shape<T> shape;

    private WholeShape(Shape<T> shape) {
        this.shape = shape;
    }

    public static <T> WholeShape<T> whole(Shape<T> shape) {
        return new WholeShape<>(shape);
    }

    @Override
    String expected() {
        return shape.expected();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return shape.schema(definitions);
    }

    @Override
    @Nullable
    public T read(Node node, Faults problems) {
        T value = shape.read(node, problems);
        if (value == null && hasHole(node, problems)) {
            problems.add(FaultCode.MISSING, node, "missing.inItem", Faults.excerpt(name(node)));
        }
        return value;
    }

    private static boolean hasHole(Node node, Faults problems) {
        return problems.isAt(node, FaultCode.MISSING)
                || ((node.isUnsaid() || HoleShape.isPlaceholder(node)) && problems.isAt(node))
                || children(node).anyMatch(child -> hasHole(child, problems));
    }

    private static Stream<Node> children(Node node) {
        return Stream.concat(node.fields().values().stream().map(Node.Field::value), node.items().stream());
    }

    /** What the author calls it, or else where it stands. */
    private static String name(Node item) {
        return Stream.of("id", "name", "stage")
                .map(item.fields()::get)
                .filter(field -> field != null && field.value().is(Node.Kind.TEXT))
                .map(field -> field.value().text())
                .findFirst()
                .orElseGet(item::pointer);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        shape.write(value, out);
    }
}
