package org.closedloop.sla.crm.profile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.FilledColumns;
import org.closedloop.sla.crm.RecordKind;
import org.jspecify.annotations.Nullable;

/** Counts the properties of the records of an export, and how often they have a value, by kind of record. Internal. */
public final class ExportTally {

    private final PropertyNames asked;
    private final Map<RecordKind, Map<String, PropertyTally>> seen = new EnumMap<>(RecordKind.class);
    /** Further names of columns, possibly without any value. */
    private final Map<RecordKind, Set<String>> named = new EnumMap<>(RecordKind.class);

    private final Map<RecordKind, Long> records = new EnumMap<>(RecordKind.class);
    /** Counts the columns of the present source; null if it has no columns that are only counted. */
    private @Nullable ColumnTally columns;

    public ExportTally(PropertyNames asked) {
        this.asked = asked;
    }

    /** Counts a record; returns the counts of its kind. */
    public Map<String, PropertyTally> count(RecordKind kind) {
        records.merge(kind, 1L, Long::sum);
        return of(kind);
    }

    /** Returns the counts of this kind. */
    public Map<String, PropertyTally> of(RecordKind kind) {
        return seen.computeIfAbsent(kind, none -> new HashMap<>());
    }

    /** Returns the count of a property among those of its kind. */
    public PropertyTally in(Map<String, PropertyTally> tallies, String property) {
        PropertyTally known = tallies.get(property);
        if (known == null) {
            known = new PropertyTally(asked.indexOf(property), asked.isCounted(property) ? new ValueTally() : null);
            tallies.put(property, known);
        }
        return known;
    }

    /** Counts the columns of a record that are not passed on as properties. */
    public void count(RecordKind kind, FilledColumns filled) {
        if (filled.names().isEmpty()) {
            return;
        }
        if (columns == null || !columns.counts(kind, filled.names())) {
            addColumns();
            columns = new ColumnTally(kind, filled.names());
        }
        columns.count(filled);
    }

    private void addColumns() {
        if (columns != null) {
            ColumnTally counted = columns;
            columns = null;
            counted.addTo(this);
        }
    }

    /** Adds a number of records with a value in a column. */
    void addFilled(RecordKind kind, String column, long filled) {
        of(kind).computeIfAbsent(column, none -> new PropertyTally(asked.indexOf(column), null))
                .add(filled);
    }

    /** Adds names of columns. */
    public void name(RecordKind kind, Collection<String> names) {
        named.computeIfAbsent(kind, none -> new HashSet<>()).addAll(names);
    }

    /** Adds the counts of another part. */
    public void addAll(ExportTally others) {
        others.addColumns();
        others.records.forEach((kind, count) -> records.merge(kind, count, Long::sum));
        others.seen.forEach((kind, tallies) -> {
            Map<String, PropertyTally> own = of(kind);
            tallies.forEach((property, tally) -> in(own, property).addAll(tally));
        });
        others.named.forEach(this::name);
    }

    /** Returns the number of records of each kind. */
    Map<RecordKind, Long> records() {
        return records;
    }

    /** Returns the counts of the properties of this kind. */
    Map<String, PropertyTally> seen(RecordKind kind) {
        addColumns();
        return seen.getOrDefault(kind, Map.of());
    }

    /** Returns all names of the kinds that have a record. */
    Map<RecordKind, Set<String>> names() {
        addColumns();
        Map<RecordKind, Set<String>> all = new EnumMap<>(RecordKind.class);
        seen.forEach((kind, tallies) -> {
            Set<String> names = new HashSet<>(tallies.keySet());
            names.addAll(named.getOrDefault(kind, Set.of()));
            all.put(kind, names);
        });
        return all;
    }
}
