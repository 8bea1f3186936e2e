package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.reading.ImportLog;
import org.jspecify.annotations.Nullable;

/**
 * The columns that hold the links of records, for the issue of a record that belongs to nothing: {@code Contact ID
 * (empty), Converted Deal.id (9)}, with the ids in parentheses.
 */
final class LinkPlaces {

    /** The number of ids that are listed. */
    private static final int MOST_IDS = 3;

    private final Map<String, Map<RecordKind, Set<String>>> bySource = new HashMap<>();
    private final Map<RecordKind, Set<String>> all = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, List<String>> mapped = new EnumMap<>(RecordKind.class);

    LinkPlaces(CrmMapping mapping) {
        mapped.put(RecordKind.LEAD, mapping.getLead().getDeal());
        mapped.put(RecordKind.DEAL, mapping.getDeal().getLead());
        mapping.getActivity().ifPresent(activity -> {
            List<String> properties = new ArrayList<>(activity.getLead());
            properties.addAll(activity.getDeal());
            mapped.put(RecordKind.ACTIVITY, properties);
        });
    }

    /** Adds the columns that hold the links of the records of a kind in a source. */
    void add(RecordKind kind, String source, Collection<String> names) {
        bySource.computeIfAbsent(source, none -> new EnumMap<>(RecordKind.class))
                .computeIfAbsent(kind, none -> new LinkedHashSet<>())
                .addAll(names);
        all.computeIfAbsent(kind, none -> new LinkedHashSet<>()).addAll(names);
    }

    /** Adds all columns of another part. */
    void addAll(LinkPlaces others) {
        others.bySource.forEach((source, kinds) -> kinds.forEach((kind, names) -> add(kind, source, names)));
    }

    /** Returns the columns that hold the links of the record, with their ids; null if unknown. */
    @Nullable
    IssueDetail of(CrmRecord record) {
        Map<IssueDetail, Set<String>> ids = ids(record);
        return ids.isEmpty() ? null : new SearchedColumns(ids, Set.of());
    }

    private Map<IssueDetail, Set<String>> ids(CrmRecord record) {
        Map<IssueDetail, Set<String>> ids = new LinkedHashMap<>();
        bySource.getOrDefault(record.getPlace().getSource(), Map.of())
                .getOrDefault(record.getKind(), Set.of())
                .forEach(name -> ids.put(IssueDetail.of(name), new LinkedHashSet<>()));
        mapped.getOrDefault(record.getKind(), List.of())
                .forEach(name -> ids.putIfAbsent(IssueDetail.of(name), new LinkedHashSet<>()));
        IssueDetail only = ids.size() == 1 ? ids.keySet().iterator().next() : null;
        for (RecordLink link : record.getLinks()) {
            IssueDetail name = link.getProperty().map(IssueDetail::of).orElse(only != null ? only : link.getKind());
            ids.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(link.getId());
        }
        return ids;
    }

    /** Returns the same of a deal, and the columns in which leads link to deals. */
    @Nullable
    IssueDetail ofDeal(CrmRecord deal) {
        Map<IssueDetail, Set<String>> ids = ids(deal);
        Set<String> names = new LinkedHashSet<>(all.getOrDefault(RecordKind.LEAD, Set.of()));
        names.addAll(mapped.getOrDefault(RecordKind.LEAD, List.of()));
        return ids.isEmpty() && names.isEmpty() ? null : new SearchedColumns(ids, names);
    }

    /** Skips a record that belongs to nothing, and reports where its links were searched for. */
    void skipUnlinked(CrmRecord record, ImportLog log) {
        log.skip(
                record,
                ImportReason.BELONGS_TO_NOTHING,
                log.keeps(ImportReason.BELONGS_TO_NOTHING) ? Optional.ofNullable(of(record)) : Optional.empty());
    }

    /**
     * The columns in words.
     *
     * @param ids the ids by the column, or by the kind of record to which they belong
     * @param ofLeads the columns in which leads link to deals
     */
    private record SearchedColumns(Map<IssueDetail, Set<String>> ids, Set<String> ofLeads) implements IssueDetail {

        @Override
        public String explain(Locale locale) {
            List<String> columns = new ArrayList<>();
            ids.forEach((column, found) -> columns.add(column.explain(locale) + " ("
                    + (found.isEmpty() ? DetailPhrase.EMPTY.explain(locale) : shown(found)) + ")"));
            if (!ofLeads.isEmpty()) {
                columns.add(DetailPhrase.COLUMNS_OF_LEADS
                        .with(String.join(", ", ofLeads))
                        .explain(locale));
            }
            return String.join(", ", columns);
        }

        @Override
        public String toString() {
            return explain(Locale.ENGLISH);
        }

        private static String shown(Set<String> ids) {
            String first = ids.stream().limit(MOST_IDS).collect(Collectors.joining(", "));
            return ids.size() > MOST_IDS ? first + ", ..." : first;
        }
    }
}
