package org.closedloop.sla.json.value;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.closedloop.sla.json.tree.Node;

/**
 * How documents of one version become documents of the next, kind by kind; a kind that is not named is the same in
 * both.
 *
 * <p>A change is a change of the tree, made of {@link Node}'s {@code renamed} and {@code at}, so that every node keeps
 * its place in the file, where problems are reported. What a change does not expect, it leaves as it is, to be refused
 * as an unknown field.
 *
 * @param from the older version
 * @param to the next one
 * @param changes the change of each kind that differs
 */
public record Migration(String from, String to, Map<String, UnaryOperator<Node>> changes) {

    public Migration {
        changes = Map.copyOf(changes);
    }

    Node migrate(Node document, String kind) {
        return changes.getOrDefault(kind, UnaryOperator.identity()).apply(document);
    }
}
