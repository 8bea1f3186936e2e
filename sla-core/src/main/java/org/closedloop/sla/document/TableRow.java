package org.closedloop.sla.document;

import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param row the whole of it
 * @param places where the cell of a column is
 */
record TableRow(SourceText row, List<String> cells, Map<String, Integer> places) {

    /** What stands in this column. */
    SourceText get(String column) {
        return new SourceText(cells.get(places.getOrDefault(column, 0)), row.line(), row.part());
    }
}
