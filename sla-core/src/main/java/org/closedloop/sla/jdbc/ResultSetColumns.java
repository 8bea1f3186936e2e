package org.closedloop.sla.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.funnel.Stage;

/** The columns of a query, found by name and checked once, and then read by their places. */
final class ResultSetColumns {

    /** The class of SQL states for a value that is wrong, rather than a connection or a statement. */
    private static final String DATA_EXCEPTION = "22";

    private final List<LeadColumn> readers = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    /**
     * Finds the columns.
     *
     * @throws IllegalArgumentException if one is unknown, ambiguous, missing, or of a type that it must not have
     */
    ResultSetColumns(ResultSetMetaData data, ReadingTerms terms) throws SQLException {
        NamedColumns names = NamedColumns.of(data, terms);
        ColumnChecks checks = new ColumnChecks(names, terms);
        checks.verify();
        names.paths().forEach((path, column) -> add(column, reader(path, column, names, terms)));
        names.stages().forEach((stage, column) -> add(column, stage(stage, column, terms)));
        names.fields().forEach((name, column) -> add(column, ScalarColumns.field(column, name)));
    }

    private void add(Column column, LeadColumn reader) {
        readers.add(reader);
        labels.add(column.label());
    }

    private static LeadColumn stage(Stage stage, Column column, ReadingTerms terms) {
        return ScalarColumns.stage(new TimeCell(column, terms.zone(), terms.numbers()), stage);
    }

    private static LeadColumn reader(LeadPath path, Column column, NamedColumns names, ReadingTerms terms) {
        Map<LeadPath, Column> paths = names.paths();
        return switch (path) {
            case ID -> ScalarColumns.id(column);
            case SOURCE -> ScalarColumns.text(column, (row, text) -> row.lead().source(text));
            case SEGMENT -> ScalarColumns.text(column, (row, text) -> row.lead().segment(text));
            case PRIORITY ->
                ScalarColumns.text(column, (row, text) -> row.lead().priority(text));
            case REJECTION_REASON -> ScalarColumns.text(column, LeadRow::rejectionReason);
            case DISQUALIFICATION_REASON -> ScalarColumns.text(column, LeadRow::disqualificationReason);
            case DEAL_OUTCOME -> ScalarColumns.outcome(column);
            case DEAL_AMOUNT -> new AmountColumn(column, paths.get(LeadPath.DEAL_CURRENCY), terms.currency());
            case ATTEMPTS -> ListColumns.attempts(new ListColumn(column));
            case PAUSES_FROM -> {
                Column end = paths.get(LeadPath.PAUSES_TO);
                yield ListColumns.pauses(new ListColumn(column), end == null ? null : new ListColumn(end));
            }
            case TOUCHES_AT ->
                ListColumns.touches(
                        new ListColumn(column),
                        new ListColumn(names.column(LeadPath.TOUCHES_BY)),
                        new ListColumn(names.column(LeadPath.TOUCHES_CHANNEL)));
            // Read with the column before them.
            case DEAL_CURRENCY, PAUSES_TO, TOUCHES_BY, TOUCHES_CHANNEL -> (rows, row) -> {};
            default ->
                ScalarColumns.event(
                        new TimeCell(column, terms.zone(), terms.numbers()),
                        path.getEvent().orElseThrow(),
                        path.isOfDeal());
        };
    }

    /** Reads the current row; a value that the driver cannot return is a fault of the row. */
    void read(ResultSet rows, LeadRow row) throws SQLException {
        row.clear();
        for (int i = 0; i < readers.size(); i++) {
            try {
                readers.get(i).read(rows, row);
            } catch (SQLException e) {
                String state = e.getSQLState();
                if (state == null || !state.startsWith(DATA_EXCEPTION)) {
                    throw e;
                }
                row.add(RowFault.VALUE_UNREADABLE, labels.get(i), String.valueOf(e.getMessage()));
            }
        }
    }
}
