package org.closedloop.sla.json.csv;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a file's columns, which are counted from 0. */
final class Header {

    /** No column. */
    static final int NONE = -1;

    /** The names in the file. */
    private final List<String> labels;
    /** The names in the mapping. */
    private final List<String> names;
    /** The columns by the keys of their labels, and by their names; of several the first. */
    private final Map<String, Integer> byKey = new LinkedHashMap<>();

    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    private Header(List<String> labels, Labels known) {
        this.labels = labels;
        Set<String> all = new HashSet<>(labels);
        this.names = labels.stream().map(label -> known.property(label, all)).toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty()) {
                byKey.putIfAbsent(LabelTable.key(labels.get(i)), i);
                if (byName.putIfAbsent(name, i) != null) {
                    repeated.add(name);
                }
            }
        }
    }

    /** The columns with these labels. */
    static Header of(List<String> labels, Labels known) {
        return new Header(labels, known);
    }

    /** How many columns there are. */
    int width() {
        return names.size();
    }

    /** As the mapping has them. */
    List<String> names() {
        return names;
    }

    /** As the file has them. */
    List<String> labels() {
        return labels;
    }

    /** The name of a column; blank if it has none. */
    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** The names that several columns have. */
    Set<String> repeated() {
        return repeated;
    }

    /** The column of exactly this name; {@link #NONE} if there is none. */
    int column(String name) {
        return byName.getOrDefault(name, NONE);
    }

    /** The names of these columns. */
    List<String> names(int[] columns) {
        return Arrays.stream(columns).mapToObj(this::name).toList();
    }

    /** The column of this name, else the first with a label of this entry. */
    int column(Optional<String> mapped, String entry) {
        return mapped.filter(byName::containsKey).map(byName::get).orElseGet(() -> first(entry));
    }

    /** The column of this name, else all columns with labels of this entry. */
    int[] columns(Optional<String> mapped, String entry) {
        int named = mapped.map(this::column).orElse(NONE);
        return named >= 0 ? new int[] {named} : columns(entry);
    }

    /** The columns that have labels of this entry of the {@link LabelTable}, the preferred one first. */
    int[] columns(String entry) {
        return LabelTable.keys(entry).stream()
                .filter(byKey::containsKey)
                .mapToInt(byKey::get)
                .toArray();
    }

    /** The columns of these names, without those that are missing. */
    int[] columns(Collection<String> mapped) {
        return mapped.stream()
                .mapToInt(this::column)
                .filter(column -> column >= 0)
                .toArray();
    }

    /** The preferred one of the columns that have labels of this entry; {@link #NONE} if there is none. */
    int first(String entry) {
        return Arrays.stream(columns(entry)).findFirst().orElse(NONE);
    }

    /** The columns that have labels of this entry, which are marked as read. */
    int[] columns(String entry, BitSet read) {
        int[] columns = columns(entry);
        Arrays.stream(columns).forEach(read::set);
        return columns;
    }

    /** How many columns have one of these names, or a label of one of these entries of the {@link LabelTable}. */
    int known(Collection<String> mapped, List<String> entries) {
        BitSet known = new BitSet();
        for (int i = 0; i < names.size(); i++) {
            known.set(i, mapped.contains(names.get(i)));
        }
        for (String entry : entries) {
            for (int column : columns(entry)) {
                known.set(column);
            }
        }
        return known.cardinality();
    }

    /** Whether the row repeats the header. */
    boolean isRepeatedBy(CsvRow row) {
        return row.used() <= labels.size()
                && row.cell(0).strip().equals(labels.get(0))
                && labels.subList(0, row.used()).equals(row.texts())
                && labels.subList(row.used(), labels.size()).stream().allMatch(String::isEmpty);
    }
}
