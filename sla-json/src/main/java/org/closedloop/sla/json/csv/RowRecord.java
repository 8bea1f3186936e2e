package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.closedloop.sla.crm.FilledColumns;
import org.closedloop.sla.crm.RecordIds;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.format.BlankWords;
import org.closedloop.sla.format.FlagText;
import org.closedloop.sla.json.crm.ReadRecord;
import org.jspecify.annotations.Nullable;

/** The values of a row. */
final class RowRecord {

    private final ReadColumns columns;
    private final BlankWords words;
    /** By the positions of the columns that are read; null for a missing value. */
    private final @Nullable String[] values;

    private final RecordPlace place;
    private final FilledColumns filled;

    /** @param filled the columns outside the mapping that have a value */
    RowRecord(
            ReadColumns columns, BlankWords words, @Nullable String[] values, RecordPlace place, FilledColumns filled) {
        this.columns = columns;
        this.words = words;
        this.values = values;
        this.place = place;
        this.filled = filled;
    }

    /** Its place. */
    RecordPlace place() {
        return place;
    }

    /** The name of a column. */
    String name(int column) {
        return columns.header().name(column);
    }

    /** The value of a column without the blanks around it; empty if it has none. */
    String text(int column) {
        return has(column) ? raw(column).strip() : "";
    }

    /** Whether a column has a value other than a word for no value. */
    boolean has(int column) {
        String value = raw(column);
        return !value.isEmpty() && !words.isBlank(columns.header().name(column), value);
    }

    /** The id in a column; empty if there is none. */
    String id(int column) {
        String value = raw(column);
        return value.isEmpty() || words.isBlankId(columns.header().name(column), value) ? "" : value.strip();
    }

    private String raw(int column) {
        int position = columns.position(column);
        String value = position < 0 ? null : values[position];
        return value == null ? "" : value;
    }

    /** The columns outside the mapping that have a value, to be counted with the one record that the row is. */
    FilledColumns filledColumns() {
        return filled;
    }

    /** A record of this kind and id that has all properties. */
    ReadRecord record(RecordKind kind, String id) {
        return new ReadRecord(kind, id, place, columns.properties(values));
    }

    /** Whether another row of the file is equal in all columns that are read, except for these. */
    boolean equalsBut(RowRecord other, BitSet ofColumns) {
        if (columns != other.columns) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (!ofColumns.get(columns.column(i)) && !Objects.equals(values[i], other.values[i])) {
                return false;
            }
        }
        return true;
    }

    /** Links to the records of this kind that these columns name. */
    List<RecordLink> links(int[] ofColumns, RecordKind kind) {
        if (ofColumns.length == 0) {
            return List.of();
        }
        List<RecordLink> links = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int column : ofColumns) {
            for (String id : RecordIds.list(raw(column))) {
                if (known.add(id)) {
                    links.add(RecordLink.in(columns.header().name(column), kind, id));
                }
            }
        }
        return links;
    }

    /** The ids in these columns, each once. */
    Set<String> ids(int[] ofColumns) {
        Set<String> ids = new LinkedHashSet<>();
        for (int column : ofColumns) {
            ids.addAll(RecordIds.list(raw(column)));
        }
        return ids;
    }

    /** Whether one of these columns holds a flag that is true. */
    boolean isAny(int[] flags) {
        for (int column : flags) {
            if (FlagText.read(text(column)).orElse(false)) {
                return true;
            }
        }
        return false;
    }
}
