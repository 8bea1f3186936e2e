package org.closedloop.sla.json.shape;

import java.util.List;
import java.util.regex.Pattern;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A text that a system recorded, and that a database may hold as a number: {@code 123} is {@code "123"}.
 *
 * <p>A number with decimals or an exponent is no id: {@code 1.23E+17} could be many ids.
 */
public final class LabelShape extends TextualShape<String> {

    /** The id of a record: a text, not blank, or a whole number. */
    public static final LabelShape ID = new LabelShape("Id", false, List.of("string", "integer"));

    /** A text, blank or not, or a whole number. */
    public static final LabelShape LABEL = new LabelShape("Label", true, List.of("string", "integer"));

    /** Any text, number or truth value, in the signs in which it is written. */
    public static final LabelShape ANY = new LabelShape("AnyValue", true, List.of("string", "number", "boolean"));

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private final String name;
    private final boolean blank;
    private final List<String> types;

    private LabelShape(String name, boolean blank, List<String> types) {
        this.name = name;
        this.blank = blank;
        this.types = types;
    }

    @Override
    String expected() {
        return "expected.text";
    }

    @Override
    Schema writtenOut(SchemaDefinitions definitions) {
        return Schema.anyOf(types.stream()
                .map(type -> type.equals("string") && !blank ? definitions.text(expected()) : Schema.type(type))
                .toList());
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return named(name, definitions);
    }

    @Override
    boolean refusesBlank() {
        return !blank;
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    @Nullable
    public String read(Node node, Faults problems) {
        if (isLabel(node)) {
            return node.text();
        }
        if (node.is(Node.Kind.NUMBER) && !node.isTextual()) {
            problems.add(FaultCode.REFUSED, node, "refused.rounded", Faults.excerpt(node.text()));
            return null;
        }
        return super.read(node, problems);
    }

    /** Whether the node holds such a value. */
    public boolean isLabel(Node node) {
        if (node.isTextual()) {
            return blank || !node.text().isBlank();
        }
        return types.contains("number")
                ? node.is(Node.Kind.NUMBER) || node.is(Node.Kind.BOOLEAN)
                : node.is(Node.Kind.NUMBER) && WHOLE.matcher(node.text()).matches();
    }

    @Override
    String parse(Node node, Faults problems) {
        return node.text();
    }
}
