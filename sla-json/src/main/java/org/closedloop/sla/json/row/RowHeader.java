package org.closedloop.sla.json.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.format.ColumnName;
import org.closedloop.sla.format.ColumnNeed;
import org.closedloop.sla.format.LeadPath;
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
    private final Map<LeadPath, RowColumn> byPath = new EnumMap<>(LeadPath.class);
    private final Map<ColumnName, RowColumn> byName = new HashMap<>();

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
        if (label.isEmpty()) {
            fault(FaultCode.MISSING, cell, "column.unnamed", Integer.toString(cell + 1));
        } else if (label.indexOf('\uFFFD') >= 0) {
            fault(FaultCode.ENCODING, cell, "column.encoding", Integer.toString(cell + 1));
        } else {
            addNamed(cell, label);
        }
    }

    private void addNamed(int cell, String label) {
        try {
            ColumnName.of(label).ifPresentOrElse(name -> add(cell, label, name), () -> addUnknown(cell, label));
        } catch (IllegalArgumentException e) {
            fault(FaultCode.REFUSED, cell, "column.stage", Faults.excerpt(label), String.valueOf(e.getMessage()));
        }
    }

    private void add(int cell, String label, ColumnName name) {
        RowColumn column = new RowColumn(cell, label, name.path(), name.stage(), name.field());
        RowColumn former = byName.putIfAbsent(name, column);
        if (former == null) {
            columns.add(column);
            byPath.putIfAbsent(name.path(), column);
        } else {
            fault(
                    FaultCode.DUPLICATE,
                    cell,
                    "column.twice",
                    Faults.excerpt(former.label()),
                    Integer.toString(former.cell() + 1),
                    Faults.excerpt(label),
                    Integer.toString(cell + 1));
        }
    }

    private void addUnknown(int cell, String label) {
        Optional<String> near = NearName.of(label, LeadPath.labels());
        String excerpt = Faults.excerpt(label);
        if (near.isPresent()) {
            fault(FaultCode.UNKNOWN, cell, "column.unknown.near", excerpt, near.get());
        } else {
            fault(FaultCode.UNKNOWN, cell, "column.unknown", excerpt, String.join(", ", LeadPath.labels()));
        }
    }

    private void checkPresence() {
        if (!byPath.containsKey(LeadPath.ID)) {
            fault(FaultCode.MISSING, -1, "column.missing", LeadPath.ID.getLabel());
        }
        ColumnNeed.of(byPath.keySet(), terms.currency()).forEach(this::addNeed);
    }

    private void addNeed(ColumnNeed need) {
        RowColumn column = Objects.requireNonNull(byPath.get(need.given()));
        String key = need.missing() == LeadPath.DEAL_CURRENCY ? "column.currency" : "column.needed";
        fault(
                FaultCode.MISSING,
                column.cell(),
                key,
                column.label(),
                need.missing().getLabel());
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
    RowColumn column(LeadPath path) {
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
