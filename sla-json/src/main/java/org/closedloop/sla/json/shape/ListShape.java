package org.closedloop.sla.json.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.Notation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A list of values of one shape; without duplicates for a set. */
public final class ListShape<E> extends Shape<List<E>> {

    private final Shape<E> item;
    private final boolean unique;

    private ListShape(Shape<E> item, boolean unique) {
        this.item = item;
        this.unique = unique;
    }

    public static <E> ListShape<E> listOf(Shape<E> item) {
        return new ListShape<>(item, false);
    }

    public static <E> ListShape<E> setOf(Shape<E> item) {
        return new ListShape<>(item, true);
    }

    Shape<E> item() {
        return item;
    }

    boolean isUnique() {
        return unique;
    }

    @Override
    public ListShape<E> inDraft() {
        return new ListShape<>(item.inDraft(), unique);
    }

    @Override
    Stream<FieldShape<?, ?, ?>> allFields() {
        return item.allFields();
    }

    @Override
    String expected() {
        return "expected.list";
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        Schema schema = Schema.type("array").with("items", item.schema(definitions));
        return unique ? schema.with("uniqueItems", true) : schema;
    }

    @Override
    @Nullable
    public List<E> read(Node node, Faults problems) {
        if (!node.is(Node.Kind.LIST)) {
            problems.wrongType(node, expected());
            return null;
        }
        List<E> values = new ArrayList<>();
        Set<E> seen = new HashSet<>();
        int absent = 0;
        for (Node each : node.items()) {
            if (RecordedShape.isAbsent(item, each)) {
                absent++;
                continue;
            }
            E value = item.read(each, problems);
            if (value == null) {
                continue;
            }
            if (unique && !seen.add(value)) {
                problems.add(FaultCode.DUPLICATE, each, "duplicate.item", Faults.excerpt(each.text()));
            } else {
                values.add(value);
            }
        }
        return values.size() + absent == node.items().size() ? values : null;
    }

    @Override
    public void write(List<E> values, JsonGenerator out) {
        out.writeStartArray();
        inOrder(values, out).forEach(value -> item.write(value, out));
        out.writeEndArray();
    }

    private List<E> inOrder(List<E> values, JsonGenerator out) {
        return unique && item instanceof TextualShape<E> textual && Notation.isCanonical(out)
                ? values.stream().sorted(Comparator.comparing(textual::text)).toList()
                : values;
    }
}
