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

    final Versions versionsOfLeads = new Versions();
    final Versions versionsOfCompanions = new Versions();
    final Versions versionsOfDeals = new Versions();
    /** Those that count, by their ids. */
    final Map<String, CrmRecord> leads = versionsOfLeads.counting();

    final Map<String, CrmRecord> companions = versionsOfCompanions.counting();
    final Map<String, CrmRecord> deals = versionsOfDeals.counting();
    final Map<String, Trail> leadTrails = new LinkedHashMap<>();
    final Map<String, Trail> dealTrails = new LinkedHashMap<>();
    /** Activities that are about a deal, or about one of several. */
    final List<Attempt> attempts = new ArrayList<>();

    final List<CrmRecord> links = new ArrayList<>();
    final Map<String, String> owners = new HashMap<>();
    final LinkPlaces places;
    /** The names of the properties that records had, by their kind. */
    final Map<RecordKind, Set<String>> seen = new HashMap<>();
    /** Further names in an export, of which it is unknown whether a record has a value there. */
    private final Map<RecordKind, Set<String>> named = new HashMap<>();

    Gathered(CrmMapping mapping) {
        this.places = new LinkPlaces(mapping);
    }

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

    /** Counts the versions of records that do not count. */
    void account(Ledger ledger) {
        versionsOfLeads.account(ledger);
        versionsOfCompanions.account(ledger);
        versionsOfDeals.account(ledger);
    }
}
