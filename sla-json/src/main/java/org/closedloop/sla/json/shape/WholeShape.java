package org.closedloop.sla.json.shape;

import java.util.stream.Stream;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;

/** An item that a draft contains only if complete; a hole in it is reported for the item, too. */
public final class WholeShape<T> extends DelegatingShape<T> {

    private final Shape<T> shape;

    private WholeShape(Shape<T> shape) {
        this.shape = shape;
    }

    public static <T> WholeShape<T> whole(Shape<T> shape) {
        return new WholeShape<>(shape);
    }

    @Override
    Shape<T> shape() {
        return shape;
    }

    @Override
    @Nullable
    public T read(Node node, Faults problems) {
        T value = super.read(node, problems);
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

    /** Its name in the document, or otherwise its pointer. */
    private static String name(Node item) {
        return Stream.of("id", "name", "stage")
                .map(item.fields()::get)
                .filter(field -> field != null && field.value().is(Node.Kind.TEXT))
                .map(field -> field.value().text())
                .findFirst()
                .orElseGet(item::pointer);
    }
}
