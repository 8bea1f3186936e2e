package org.closedloop.sla.jdbc;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.format.ColumnName;
import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.funnel.Stage;

/**
 * What the columns of a query mean by their names.
 *
 * @param paths the columns with a name of their own
 * @param stages the columns of stages, such as {@code stages_mql}
 * @param fields the columns of other fields, such as {@code fields_company}
 * @param problems what is wrong with the names
 */
record NamedColumns(
        Map<LeadPath, Column> paths, Map<Stage, Column> stages, Map<String, Column> fields, List<String> problems) {

    static NamedColumns of(ResultSetMetaData data, ReadingTerms terms) throws SQLException {
        NamedColumns names = new NamedColumns(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (int i = 1; i <= data.getColumnCount(); i++) {
            Column column = Column.of(data, i);
            if (!terms.ignores(column.label())) {
                names.add(column);
            }
        }
        return names;
    }

    /** Returns a column that is there. */
    Column column(LeadPath path) {
        return Objects.requireNonNull(paths.get(path), path.getLabel());
    }

    private void add(Column column) {
        try {
            ColumnName.of(column.label()).ifPresentOrElse(name -> add(name, column), () -> addUnknown(column.label()));
        } catch (IllegalArgumentException e) {
            problems.add("column '" + column.label() + "': " + e.getMessage());
        }
    }

    private void add(ColumnName name, Column column) {
        switch (name.path()) {
            case STAGES -> put(stages, Objects.requireNonNull(name.stage()), column);
            case FIELDS -> put(fields, name.field(), column);
            default -> put(paths, name.path(), column);
        }
    }

    private void addUnknown(String label) {
        problems.add("column '" + label + "' is unknown"
                + NearName.of(label, LeadPath.labels())
                        .map(name -> ", did you mean '" + name + "'?")
                        .orElse("")
                + "; ignoring(\"" + label + "\") leaves it out");
    }

    private <K> void put(Map<K, Column> columns, K key, Column column) {
        Column former = columns.putIfAbsent(key, column);
        if (former != null) {
            problems.add("columns '" + former.label() + "' (" + former.index() + ") and '" + column.label() + "' ("
                    + column.index() + ") are the same");
        }
    }
}
