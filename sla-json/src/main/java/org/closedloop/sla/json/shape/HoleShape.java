package org.closedloop.sla.json.shape;

import java.util.List;
import java.util.regex.Pattern;
import org.closedloop.sla.json.tree.Node;

/**
 * The field of a draft: a value, or the hole where it will be: null, or a text in brackets such as {@code [START
 * DATE]}.
 *
 * <p>In a field of free text, a placeholder is read as text, and the draft recognizes it.
 */
final class HoleShape<T> extends DelegatingShape<T> {

    private static final Pattern PLACEHOLDER = Pattern.compile(TextPatterns.PLACEHOLDER);

    private final Shape<T> shape;

    private HoleShape(Shape<T> shape) {
        this.shape = shape;
    }

    static <T> HoleShape<T> orHole(Shape<T> shape) {
        return new HoleShape<>(shape);
    }

    @Override
    Shape<T> shape() {
        return shape;
    }

    /** Whether the node is a placeholder and nothing else. */
    static boolean isPlaceholder(Node node) {
        return node.is(Node.Kind.TEXT) && PLACEHOLDER.matcher(node.text()).matches();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        Schema hole = definitions.reference("Hole", HoleShape.class, () -> hole(definitions));
        return Schema.anyOf(List.of(shape.schema(definitions), hole));
    }

    private static Schema hole(SchemaDefinitions definitions) {
        Schema placeholder = definitions.text("^(?:" + TextPatterns.PLACEHOLDER + ")$", "expected.placeholder");
        return Schema.anyOf(List.of(Schema.type("null"), placeholder))
                .with("description", SchemaDescriptions.of("Hole"));
    }

    /** Whether the value is still open; then there is nothing to read. */
    boolean isHole(Node node) {
        return node.isUnsaid() || (shape != Scalars.TEXT && isPlaceholder(node));
    }
}
