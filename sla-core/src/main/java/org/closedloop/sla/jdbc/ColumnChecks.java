package org.closedloop.sla.jdbc;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.format.ColumnNeed;
import org.closedloop.sla.format.LeadPath;

/** Checks that the columns of a query have all that a lead needs, and types that say exactly what the values are. */
final class ColumnChecks {

    private static final Set<SqlKind> TEXTS = EnumSet.of(SqlKind.TEXT, SqlKind.PADDED_TEXT);
    private static final Set<SqlKind> LABELS = EnumSet.of(SqlKind.TEXT, SqlKind.PADDED_TEXT, SqlKind.WHOLE);
    private static final Set<SqlKind> IDS =
            EnumSet.of(SqlKind.TEXT, SqlKind.PADDED_TEXT, SqlKind.WHOLE, SqlKind.DECIMAL);
    private static final Set<SqlKind> FIELDS =
            EnumSet.of(SqlKind.TEXT, SqlKind.PADDED_TEXT, SqlKind.WHOLE, SqlKind.DECIMAL, SqlKind.FLAG);
    private static final Set<SqlKind> AMOUNTS = EnumSet.of(SqlKind.DECIMAL, SqlKind.WHOLE);

    private final NamedColumns names;
    private final ReadingTerms terms;
    private final List<String> problems;

    ColumnChecks(NamedColumns names, ReadingTerms terms) {
        this.names = names;
        this.terms = terms;
        this.problems = names.problems();
    }

    /**
     * Checks all columns.
     *
     * @throws IllegalArgumentException with all problems
     */
    void verify() {
        checkPresence();
        names.paths().forEach(this::checkType);
        names.stages().values().forEach(this::checkTime);
        names.fields().values().forEach(column -> check(column, FIELDS, "text, whole, DECIMAL or BOOLEAN"));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("result set: " + String.join("; ", problems));
        }
    }

    private void checkPresence() {
        Map<LeadPath, Column> paths = names.paths();
        if (!paths.containsKey(LeadPath.ID)) {
            problems.add("there must be a column 'id'");
        }
        ColumnNeed.of(paths.keySet(), terms.currency()).forEach(this::addNeed);
    }

    private void addNeed(ColumnNeed need) {
        String advice = need.missing() == LeadPath.DEAL_CURRENCY ? ", or withCurrency(...) must name the currency" : "";
        problems.add("column '" + names.column(need.given()).label() + "' needs a column '"
                + need.missing().getLabel() + "'" + advice);
    }

    private void checkType(LeadPath path, Column column) {
        switch (path) {
            case ID -> check(column, IDS, "text or whole");
            case SOURCE, SEGMENT, PRIORITY -> check(column, LABELS, "text or whole");
            case REJECTION_REASON, DISQUALIFICATION_REASON, DEAL_OUTCOME, DEAL_CURRENCY -> check(column, TEXTS, "text");
            case DEAL_AMOUNT -> check(column, AMOUNTS, "DECIMAL or whole");
            case ATTEMPTS, TOUCHES_AT ->
                checkItems(column, EnumSet.of(SqlKind.INSTANT, SqlKind.DAY), "TIMESTAMP WITH TIME ZONE or DATE");
            case PAUSES_FROM, PAUSES_TO -> checkItems(column, EnumSet.of(SqlKind.INSTANT), "TIMESTAMP WITH TIME ZONE");
            case TOUCHES_BY, TOUCHES_CHANNEL -> checkItems(column, TEXTS, "text");
            default -> checkTime(column);
        }
    }

    private void checkTime(Column column) {
        if (column.kind() == SqlKind.WHOLE) {
            if (terms.numbers() == null) {
                problems.add("column '" + column.label() + "' has numbers (" + column.type()
                        + "): withNumbersAs(...) must name the unit of these times");
            }
        } else if (column.kind() != SqlKind.LOCAL_TIME) {
            check(column, EnumSet.of(SqlKind.INSTANT, SqlKind.DAY), "TIMESTAMP WITH TIME ZONE, TIMESTAMP or DATE");
        } else if (terms.zone() == null) {
            problems.add("column '" + column.label() + "' has times without a zone (" + column.type()
                    + "): withZone(...) must name it");
        }
    }

    private void check(Column column, Set<SqlKind> allowed, String words) {
        if (!allowed.contains(column.kind())) {
            problems.add("column '" + column.label() + "' must be " + words + ", but is " + column.type());
        }
    }

    private void checkItems(Column column, Set<SqlKind> allowed, String words) {
        if (column.kind() != SqlKind.LIST || !allowed.contains(column.items())) {
            problems.add("column '" + column.label() + "' must be an array of " + words + ", but is " + column.type());
        }
    }
}
