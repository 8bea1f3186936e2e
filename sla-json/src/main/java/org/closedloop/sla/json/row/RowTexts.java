package org.closedloop.sla.json.row;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.json.scan.RowCells;
import org.closedloop.sla.json.scan.RowColumn;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Utf8;
import org.jspecify.annotations.Nullable;

/** The texts of a row that are not blank, by their columns. */
final class RowTexts {

    private static final String MARK = "\uFEFF";

    private final Map<RowColumn, String> texts = new LinkedHashMap<>();
    private final Map<LeadPath, RowColumn> columns = new EnumMap<>(LeadPath.class);

    /** Decodes the cells of columns that are read; one that is not UTF-8 is a problem at its place. */
    RowTexts(RowCells row, RowHeader header, RowTerms terms, Faults problems) {
        for (RowColumn column : header.columns()) {
            Faults ofCell = new Faults(terms.locale());
            String text = text(row, column.cell(), ofCell);
            ofCell.inOrder().forEach(fault -> problems.add(fault.at(1, column.cell() + 1)));
            if (text != null && !text.isBlank()) {
                texts.put(column, text);
                columns.put(column.path(), column);
            }
        }
    }

    /**
     * The text of a cell; a byte order mark is none of it at the beginning of a line, as where two files were joined.
     */
    private static @Nullable String text(RowCells row, int cell, Faults problems) {
        int from = row.from(cell);
        int length = row.to(cell) - from;
        String text = Utf8.decode(ByteBuffer.wrap(row.bytes(cell), from, length), problems);
        boolean marked = cell > 0
                && length >= 3
                && row.bytes(cell)[from] == (byte) 0xEF
                && row.bytes(cell)[from + 1] == (byte) 0xBB
                && row.bytes(cell)[from + 2] == (byte) 0xBF;
        return text != null && marked ? MARK + text : text;
    }

    void forEach(BiConsumer<RowColumn, String> action) {
        texts.forEach(action);
    }

    /** The column of a path, if it has a text; else null. */
    @Nullable
    RowColumn column(LeadPath path) {
        return columns.get(path);
    }

    /** The text of a path; empty if there is none. */
    String text(LeadPath path) {
        RowColumn column = columns.get(path);
        return column == null ? "" : texts.getOrDefault(column, "");
    }

    /** The beginning of the lead's id; null if there is none. */
    @Nullable
    String id() {
        return columns.containsKey(LeadPath.ID) ? Faults.excerpt(text(LeadPath.ID)) : null;
    }
}
