package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of an import, kept until all are there: they come in whatever order. */
final class Gathered {

    final Map<String, CrmRecord> leads = new LinkedHashMap<>();
    final Map<String, CrmRecord> companions = new LinkedHashMap<>();
    final Map<String, CrmRecord> deals = new LinkedHashMap<>();
    final Map<String, Trail> leadTrails = new LinkedHashMap<>();
    final Map<String, Trail> dealTrails = new LinkedHashMap<>();
    final List<CrmRecord> links = new ArrayList<>();
    final Map<String, String> owners = new HashMap<>();
    /** The leads that were left out on purpose: their deals are, too. */
    final Map<String, String> excludedLeads = new HashMap<>();
    /** These leads without what they say: their deals are found by them, and by the ids that stand for them. */
    final Map<String, CrmRecord> excludedRecords = new LinkedHashMap<>();
    /** The names of the properties that records had, by their kind. */
    final Map<RecordKind, Set<String>> seen = new HashMap<>();
    /** Further names in an export, of which it is unknown whether a record has a value there. */
    private final Map<RecordKind, Set<String>> named = new HashMap<>();

    void see(CrmRecord record) {
        Set<String> names = seen.computeIfAbsent(record.getKind(), none -> new HashSet<>());
        names.addAll(record.getProperties().keySet());
        names.addAll(record.getHistory().keySet());
    }

    void name(RecordKind kind, Collection<String> names) {
        named.computeIfAbsent(kind, none -> new HashSet<>()).addAll(names);
    }

    /** All names in the export, of the kinds of which there is a record. */
    Map<RecordKind, Set<String>> names() {
        Map<RecordKind, Set<String>> names = new HashMap<>();
        seen.forEach((kind, had) -> {
            Set<String> all = new HashSet<>(had);
            all.addAll(named.getOrDefault(kind, Set.of()));
            names.put(kind, all);
        });
        return names;
    }

    void exclude(CrmRecord lead, String reason) {
        excludedLeads.put(lead.getId(), reason);
        if (!lead.getLinks().isEmpty() || !lead.getAliases().isEmpty()) {
            excludedRecords.put(lead.getId(), lead.withProperties(Map.of()).withHistory(Map.of()));
        }
    }

    /** A later version of the lead is in scope again. */
    void include(CrmRecord lead) {
        if (lead.getKind() == RecordKind.LEAD) {
            excludedLeads.remove(lead.getId());
            excludedRecords.remove(lead.getId());
        }
    }
}
