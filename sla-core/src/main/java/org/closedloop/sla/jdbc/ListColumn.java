package org.closedloop.sla.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of lists: SQL arrays of instants, days or texts. */
final class ListColumn {

    private static final int VALUE = 2;

    private final Column column;
    private final Class<?> type;
    private final TimeCell time;

    ListColumn(Column column) {
        this.column = column;
        this.type = switch (column.items()) {
            case INSTANT -> OffsetDateTime.class;
            case DAY -> LocalDate.class;
            default -> String.class;
        };
        this.time =
                new TimeCell(new Column(column.index(), column.label(), column.items(), SqlKind.OTHER, ""), null, null);
    }

    String label() {
        return column.label();
    }

    /** Takes times of the items. */
    TimeCell time() {
        return time;
    }

    /** Returns the items of the current row, some of which can be null; empty if there is no list. */
    List<@Nullable Object> items(ResultSet rows) throws SQLException {
        Array array = rows.getArray(column.index());
        if (array == null) {
            return List.of();
        }
        @Nullable Object[] items = (@Nullable Object[]) array.getArray();
        if (Arrays.stream(items).allMatch(item -> item == null || type.isInstance(item))) {
            return Arrays.asList(items);
        }
        // The drivers of H2 and PostgreSQL return old dates, and the right ones if the list is read as rows.
        List<@Nullable Object> right = new ArrayList<>(items.length);
        try (ResultSet each = array.getResultSet()) {
            while (each.next()) {
                right.add(each.getObject(VALUE, type));
            }
        }
        return right;
    }

    /** Returns whether another list has as many items; otherwise adds a fault. */
    boolean isAsLong(List<?> items, ListColumn other, List<?> others, LeadRow row) {
        if (items.size() == others.size()) {
            return true;
        }
        row.add(RowFault.LISTS_DIFFER, label(), other.label(), items.size(), others.size());
        return false;
    }
}
