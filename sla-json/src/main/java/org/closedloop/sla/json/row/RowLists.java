package org.closedloop.sla.json.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.json.scan.RowColumn;
import org.closedloop.sla.json.tree.Fault;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.NodeReader;

/** The lists of a row, which are arrays of JSON in cells. Those of one part must have the same length. */
final class RowLists {

    private final RowHeader header;
    private final RowTerms terms;
    private final Faults problems;
    private final Map<LeadPath, List<Node>> lists = new EnumMap<>(LeadPath.class);

    /** Parses the lists; problems are at the places of their columns. */
    RowLists(RowTexts texts, RowHeader header, RowTerms terms, Faults problems, Faults replaced) {
        this.header = header;
        this.terms = terms;
        this.problems = problems;
        texts.forEach((column, text) -> {
            switch (column.path()) {
                case ATTEMPTS, PAUSES_FROM, PAUSES_TO, TOUCHES_AT, TOUCHES_BY, TOUCHES_CHANNEL ->
                    lists.put(column.path(), parse(column, text, replaced));
                default -> {
                    // No list.
                }
            }
        });
    }

    private List<Node> parse(RowColumn column, String text, Faults replaced) {
        Faults ofCell = new Faults(terms.locale());
        Faults replacedInCell = new Faults(terms.locale());
        Node node = NodeReader.readWhole(text, ofCell, replacedInCell);
        if (node != null && !node.is(Node.Kind.LIST)) {
            ofCell.wrongType(node, "expected.list");
        }
        move(column, ofCell, problems);
        move(column, replacedInCell, replaced);
        return node == null ? List.of() : node.items();
    }

    private static void move(RowColumn column, Faults from, Faults to) {
        for (Fault fault : from.inOrder()) {
            to.add(fault.at(RowTree.LINE, column.cell() + 1));
        }
    }

    /** The items of a column. */
    List<Node> items(RowColumn column) {
        return lists.getOrDefault(column.path(), List.of());
    }

    /** The number of items in the lists of a part; 0, with a problem, if their lengths differ. */
    int size(List<LeadPath> paths) {
        LeadPath first = paths.get(0);
        int size = lists.getOrDefault(first, List.of()).size();
        for (LeadPath path : paths) {
            RowColumn column = header.column(path);
            int other = lists.getOrDefault(path, List.of()).size();
            if (column != null && other != size) {
                problems.add(
                        FaultCode.REFUSED,
                        "",
                        RowTree.LINE,
                        column.cell() + 1,
                        "lists.differ",
                        first.getLabel(),
                        Integer.toString(size),
                        Integer.toString(other));
                return 0;
            }
        }
        return size;
    }
}
