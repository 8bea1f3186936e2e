package org.closedloop.sla.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result set.
 *
 * @param index its place, from 1
 * @param label its name
 * @param kind the kind of its type
 * @param items the kind of its items, if it is a list
 * @param type the name of its type
 */
record Column(int index, String label, SqlKind kind, SqlKind items, String type) {

    static Column of(ResultSetMetaData data, int index) throws SQLException {
        String type = data.getColumnTypeName(index);
        SqlKind kind = SqlKind.of(data.getColumnType(index), type);
        return new Column(
                index,
                data.getColumnLabel(index),
                kind,
                kind == SqlKind.LIST ? SqlKind.ofItems(type) : SqlKind.OTHER,
                type.toUpperCase(Locale.ROOT));
    }

    /** Returns the text; null if there is none. A text of fixed length loses the blanks at its end. */
    @Nullable
    String text(ResultSet rows) throws SQLException {
        String text = rows.getString(index);
        return text != null && kind == SqlKind.PADDED_TEXT ? text.stripTrailing() : text;
    }
}
