package org.closedloop.sla.json.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.scan.CellPath;
import org.closedloop.sla.json.scan.RowCells;
import org.closedloop.sla.json.scan.RowColumn;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Utf8;
import org.jspecify.annotations.Nullable;

/** What the columns of a table mean by their names. */
public final class RowHeader {

    private final List<String> labels;
    private final RowTerms terms;
    private final Faults problems;
    private final int line;
    private final List<RowColumn> columns = new ArrayList<>();
    private final Map<CellPath, RowColumn> byPath = new EnumMap<>(CellPath.class);
    private final Map<Object, RowColumn> byKey = new HashMap<>();

    /**
     * Finds the columns.
     *
     * @param labels the names in the file, without blanks around them
     * @param line the line of the header
     * @param problems receives what is wrong with the names, at the numbers of their columns
     */
    RowHeader(List<String> labels, int line, RowTerms terms, Faults problems) {
        this.labels = labels;
        this.terms = terms;
        this.problems = problems;
        this.line = line;
        for (int i = 0; i < labels.size(); i++) {
            if (!terms.ignores(labels.get(i))) {
                add(i, labels.get(i));
            }
        }
        checkPresence();
    }

    private void add(int cell, String label) {
        CellPath path = CellPath.of(label);
        if (label.isEmpty()) {
            fault(FaultCode.MISSING, cell, "column.unnamed", Integer.toString(cell + 1));
        } else if (label.indexOf('\uFFFD') >= 0) {
            fault(FaultCode.ENCODING, cell, "column.encoding", Integer.toString(cell + 1));
        } else if (path != null) {
            RowColumn column = new RowColumn(cell, label, path, null, "");
            put(column, byPath.putIfAbsent(path, column));
        } else if (hasPrefix(label, CellPath.STAGES)) {
            addStage(cell, label);
        } else if (hasPrefix(label, CellPath.FIELDS)) {
            String name = fieldName(rest(label, CellPath.FIELDS), label);
            RowColumn column = new RowColumn(cell, label, CellPath.FIELDS, null, name);
            put(column, byKey.putIfAbsent(name, column));
        } else {
            addUnknown(cell, label);
        }
    }

    private void addStage(int cell, String label) {
        try {
            String key = rest(label, CellPath.STAGES);
            Stage stage = Stage.of(key.toLowerCase(Locale.ROOT).replace('_', '-'));
            RowColumn column = new RowColumn(cell, label, CellPath.STAGES, stage, "");
            put(column, byKey.putIfAbsent(stage, column));
        } catch (IllegalArgumentException e) {
            fault(FaultCode.REFUSED, cell, "column.stage", Faults.excerpt(label), String.valueOf(e.getMessage()));
        }
    }

    private void addUnknown(int cell, String label) {
        Optional<String> near = NearName.of(label, CellPath.labels());
        String excerpt = Faults.excerpt(label);
        if (near.isPresent()) {
            fault(FaultCode.UNKNOWN, cell, "column.unknown.near", excerpt, near.get());
        } else {
            fault(FaultCode.UNKNOWN, cell, "column.unknown", excerpt, String.join(", ", CellPath.labels()));
        }
    }

    private void put(RowColumn column, @Nullable RowColumn former) {
        if (former == null) {
            columns.add(column);
        } else {
            fault(
                    FaultCode.DUPLICATE,
                    column.cell(),
                    "column.twice",
                    Faults.excerpt(former.label()),
                    Integer.toString(former.cell() + 1),
                    Faults.excerpt(column.label()),
                    Integer.toString(column.cell() + 1));
        }
    }

    /** Databases turn names without quotation marks into upper case or lower case. */
    private static String fieldName(String name, String label) {
        return label.equals(label.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static boolean hasPrefix(String label, CellPath path) {
        String prefix = path.label();
        int end = prefix.length();
        return label.length() > end + 1
                && label.regionMatches(true, 0, prefix, 0, end)
                && (label.charAt(end) == '_' || label.charAt(end) == '.');
    }

    private static String rest(String label, CellPath path) {
        return label.substring(path.label().length() + 1);
    }

    private void checkPresence() {
        if (!byPath.containsKey(CellPath.ID)) {
            fault(FaultCode.MISSING, -1, "column.missing", CellPath.ID.label());
        }
        require(CellPath.REJECTION_AT, CellPath.REJECTION_REASON);
        require(CellPath.DISQUALIFICATION_AT, CellPath.DISQUALIFICATION_REASON);
        byPath.keySet().stream()
                .filter(path -> path.isOfDeal() && path != CellPath.DEAL_OUTCOME)
                .findFirst()
                .ifPresent(path -> require(CellPath.DEAL_OUTCOME, path));
        require(CellPath.DEAL_AMOUNT, CellPath.DEAL_CURRENCY);
        if (terms.currency() == null) {
            require(CellPath.DEAL_CURRENCY, CellPath.DEAL_AMOUNT);
        }
        require(CellPath.PAUSES_FROM, CellPath.PAUSES_TO);
        List<CellPath> touches = List.of(CellPath.TOUCHES_AT, CellPath.TOUCHES_BY, CellPath.TOUCHES_CHANNEL);
        touches.stream()
                .filter(byPath::containsKey)
                .findFirst()
                .ifPresent(given -> touches.forEach(touch -> require(touch, given)));
    }

    /** A column must be there if another one is. */
    private void require(CellPath required, CellPath given) {
        RowColumn column = byPath.get(given);
        if (column != null && !byPath.containsKey(required)) {
            String key = required == CellPath.DEAL_CURRENCY ? "column.currency" : "column.needed";
            fault(FaultCode.MISSING, column.cell(), key, column.label(), required.label());
        }
    }

    private void fault(FaultCode code, int cell, String key, Object... arguments) {
        problems.add(code, "", line, cell + 1, key, arguments);
    }

    /** The number of cells that a row must have. */
    int width() {
        return labels.size();
    }

    /** The names in the file, without blanks around them. */
    List<String> labels() {
        return labels;
    }

    /** The columns that are read, in their order. */
    List<RowColumn> columns() {
        return columns;
    }

    /** The column of a path; null if there is none. */
    @Nullable
    RowColumn column(CellPath path) {
        return byPath.get(path);
    }

    /** The name in the file of a column, from 1. */
    public String label(int number) {
        return labels.get(number - 1);
    }

    /** Whether a row repeats the header. */
    boolean isRepeatedBy(RowCells row) {
        return labels.equals(labels(row));
    }

    /** The cells of a row as names. */
    static List<String> labels(RowCells row) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < row.count(); i++) {
            String text = new String(row.bytes(i), row.from(i), row.to(i) - row.from(i), StandardCharsets.UTF_8);
            labels.add(Utf8.withoutMark(text).strip());
        }
        return labels;
    }
}
