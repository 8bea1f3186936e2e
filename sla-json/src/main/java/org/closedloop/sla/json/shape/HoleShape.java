package org.closedloop.sla.json.shape;

import java.util.List;
import java.util.regex.Pattern;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The field of a draft: a value, or the hole where it will be: null, or a text in brackets such as {@code [START
 * DATE]}.
 *
 * <p>Where words of an author stand, a placeholder is a text like any other: it is kept, and the draft knows it.
 */
final class HoleShape<T> extends Shape<T> {

    private static final Pattern PLACEHOLDER = Pattern.compile(TextPatterns.PLACEHOLDER);

    private final Shape<T> shape;

    private HoleShape(Shape<T> shape) {
        this.shape = shape;
    }

    static <T> HoleShape<T> orHole(Shape<T> shape) {
        return new HoleShape<>(shape);
    }

    /** Whether the node is a placeholder and nothing else. */
    static boolean isPlaceholder(Node node) {
        return node.is(Node.Kind.TEXT) && PLACEHOLDER.matcher(node.text()).matches();
    }

    @Override
    String expected() {
        return shape.expected();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        Schema hole = definitions.reference("Hole", HoleShape.class, HoleShape::hole);
        return Schema.any().with("anyOf", List.of(shape.schema(definitions), hole));
    }

    private static Schema hole() {
        return Schema.type("null", "string")
                .with("pattern", "^(?:" + TextPatterns.PLACEHOLDER + ")$")
                .with("description", SchemaDescriptions.of("Hole"));
    }

    /** Whether the value is still open; then there is nothing to read. */
    boolean isHole(Node node) {
        return node.isUnsaid() || (shape != Scalars.TEXT && isPlaceholder(node));
    }

    @Override
    @Nullable
    public T read(Node node, Faults problems) {
        return shape.read(node, problems);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        shape.write(value, out);
    }
}
