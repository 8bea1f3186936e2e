package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.mapping.ChangeMapping;
import org.jspecify.annotations.Nullable;

/**
 * The columns that hold one change of a property.
 *
 * @param field the column with the label or the name of the property
 * @param property the property, if no column names it
 * @param oldValue the column with the old value
 * @param newValue the column with the new value
 * @param at the column with the time of the change
 */
record ChangeColumns(int field, @Nullable String property, int oldValue, int newValue, int at) {

    /** The columns that a mapping names. */
    static ChangeColumns mapped(Header header, ChangeMapping change) {
        return new ChangeColumns(
                change.getField().map(header::column).orElse(Header.NONE),
                change.getProperty().orElse(null),
                change.getOldValue().map(header::column).orElse(Header.NONE),
                header.column(change.getNewValue()),
                header.column(change.getAt()));
    }

    /** Whether the columns of a change are complete. */
    boolean isWhole() {
        return newValue >= 0 && at >= 0 && (field >= 0 || property != null);
    }

    /** Marks the columns as read. */
    void markIn(BitSet read) {
        for (int column : new int[] {field, oldValue, newValue, at}) {
            if (column >= 0) {
                read.set(column);
            }
        }
    }

    /** The property that changed in this row; empty if it is not named. */
    String changed(RowRecord row, Labels labels) {
        String label = row.text(field);
        return !label.isEmpty() ? labels.property(label) : property == null ? "" : property;
    }

    /** Adds the change in this row to a history; false if the row has none. */
    boolean addTo(Map<String, List<PropertyChange>> history, RowRecord row, Labels labels, StageNames stages) {
        String changed = changed(row, labels);
        if (changed.isEmpty() || !row.has(at)) {
            return false;
        }
        String before = row.text(oldValue);
        PropertyChange change = PropertyChange.of(stages.resolve(changed, row.text(newValue)), row.text(at))
                .withTimeProperty(row.name(at));
        history.computeIfAbsent(changed, none -> new ArrayList<>())
                .add(before.isEmpty() ? change : change.withOldValue(stages.resolve(changed, before)));
        return true;
    }
}
