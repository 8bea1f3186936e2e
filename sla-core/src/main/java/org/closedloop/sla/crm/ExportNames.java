package org.closedloop.sla.crm;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of the properties in an export, by the kind of their records. */
final class ExportNames {

    /** Those that records had. */
    private final Map<RecordKind, Set<String>> seen = new EnumMap<>(RecordKind.class);
    /** Further ones, of which it is unknown whether a record has a value there. */
    private final Map<RecordKind, Set<String>> named = new EnumMap<>(RecordKind.class);

    void see(CrmRecord record) {
        Set<String> names = of(seen, record.getKind());
        names.addAll(record.getProperties().keySet());
        names.addAll(record.getHistory().keySet());
    }

    void name(RecordKind kind, Collection<String> names) {
        of(named, kind).addAll(names);
    }

    void addAll(ExportNames others) {
        others.seen.forEach((kind, names) -> of(seen, kind).addAll(names));
        others.named.forEach((kind, names) -> of(named, kind).addAll(names));
    }

    /** All names, of the kinds of which there is a record. */
    Map<RecordKind, Set<String>> all() {
        Map<RecordKind, Set<String>> all = new EnumMap<>(RecordKind.class);
        seen.forEach((kind, names) -> {
            of(all, kind).addAll(names);
            of(all, kind).addAll(named.getOrDefault(kind, Set.of()));
        });
        return all;
    }

    private static Set<String> of(Map<RecordKind, Set<String>> names, RecordKind kind) {
        return names.computeIfAbsent(kind, none -> new HashSet<>());
    }
}
