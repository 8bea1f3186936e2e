package org.closedloop.sla.jdbc;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.closedloop.sla.constraint.NearName;
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

    private static final String STAGES = "stages";
    private static final String FIELDS = "fields";

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
        return Objects.requireNonNull(paths.get(path), path.label());
    }

    private void add(Column column) {
        String label = column.label();
        LeadPath path = LeadPath.of(label);
        if (path != null) {
            put(paths, path, column);
        } else if (hasPrefix(label, STAGES)) {
            addStage(rest(label, STAGES), column);
        } else if (hasPrefix(label, FIELDS)) {
            put(fields, fieldName(rest(label, FIELDS), label), column);
        } else {
            problems.add("column '" + label + "' is unknown"
                    + NearName.of(label, LeadPath.labels())
                            .map(name -> ", did you mean '" + name + "'?")
                            .orElse("")
                    + "; ignoring(\"" + label + "\") leaves it out");
        }
    }

    private void addStage(String name, Column column) {
        try {
            put(stages, Stage.of(name.toLowerCase(Locale.ROOT).replace('_', '-')), column);
        } catch (IllegalArgumentException e) {
            problems.add("column '" + column.label() + "': " + e.getMessage());
        }
    }

    /** Databases turn names without quotation marks into upper case or lower case. */
    private static String fieldName(String name, String label) {
        return label.equals(label.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private <K> void put(Map<K, Column> columns, K key, Column column) {
        Column former = columns.putIfAbsent(key, column);
        if (former != null) {
            problems.add("columns '" + former.label() + "' (" + former.index() + ") and '" + column.label() + "' ("
                    + column.index() + ") are the same");
        }
    }

    private static boolean hasPrefix(String label, String prefix) {
        int end = prefix.length();
        return label.length() > end + 1
                && label.regionMatches(true, 0, prefix, 0, end)
                && (label.charAt(end) == '_' || label.charAt(end) == '.');
    }

    private static String rest(String label, String prefix) {
        return label.substring(prefix.length() + 1);
    }
}
