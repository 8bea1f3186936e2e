package org.closedloop.sla.json.shape;

import java.util.List;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A list that is written as its item where it has only one, and read in either form: {@code createdAt: createdate}. */
public final class OneOrMoreShape<E> extends Shape<List<E>> {

    private final ListShape<E> list;

    private OneOrMoreShape(ListShape<E> list) {
        this.list = list;
    }

    /** The items are no lists themselves. */
    public static <E> OneOrMoreShape<E> oneOrMore(ListShape<E> list) {
        return new OneOrMoreShape<>(list);
    }

    ListShape<E> list() {
        return list;
    }

    @Override
    String expected() {
        return list.item().expected();
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return Schema.oneOf(List.of(list.item().schema(definitions), list.schema(definitions)));
    }

    @Override
    @Nullable
    public List<E> read(Node node, Faults problems) {
        if (node.is(Node.Kind.LIST)) {
            return list.read(node, problems);
        }
        E only = list.item().read(node, problems);
        return only == null ? null : List.of(only);
    }

    @Override
    public void write(List<E> values, JsonGenerator out) {
        if (values.size() == 1) {
            list.item().write(values.get(0), out);
        } else {
            list.write(values, out);
        }
    }
}
