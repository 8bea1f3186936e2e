package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.reading.ImportLog;
import org.jspecify.annotations.Nullable;

/** Reports links to records that were not read, by column: an id may be written in another form. */
final class UnresolvedLinks {

    /** The number of links that an issue lists. */
    private static final int MOST_NAMED = 3;

    private record Column(RecordKind kind, String property, RecordKind target) {}

    private static final class Count {
        private long dead;
        private boolean more;
        /** The first ids in alphabetical order, each with its first place; the order of records makes no difference. */
        private final TreeMap<String, RecordPlace> first = new TreeMap<>();

        void add(String id, RecordPlace place, long records) {
            dead += records;
            first.merge(id, place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            if (first.size() > MOST_NAMED) {
                first.pollLastEntry();
                more = true;
            }
        }
    }

    private final ImportState state;
    private final Identities identities;
    private final Map<Column, Count> counts = new TreeMap<>(
            Comparator.comparing(Column::kind).thenComparing(Column::target).thenComparing(Column::property));

    private UnresolvedLinks(ImportState state, Identities identities) {
        this.state = state;
        this.identities = identities;
    }

    /** Reports each column that has some, unless no record of the linked kind was read. */
    static void report(ImportState state, Identities identities, ImportLog log) {
        UnresolvedLinks links = new UnresolvedLinks(state, identities);
        links.countAll();
        links.counts.forEach((column, count) -> {
            boolean read = column.target() == RecordKind.DEAL
                    ? log.hasAny(RecordKind.DEAL)
                    : log.hasAny(RecordKind.LEAD) || log.hasAny(RecordKind.COMPANION);
            if (read) {
                log.add(links.issue(column, count), count.dead);
            }
        });
    }

    private void countAll() {
        state.deals.values().forEach(this::countLinks);
        state.leads.values().forEach(this::countLinks);
        state.companions.values().forEach(this::countLinks);
        state.relatedToLeads.values().forEach(trail -> trail.forEachKind(this::countFirst));
        state.relatedToDeals.values().forEach(trail -> trail.forEachKind(this::countFirst));
    }

    private void countLinks(CrmRecord record) {
        record.getLinks().forEach(link -> count(record, link, 1));
    }

    /** The record represents several with the same link. */
    private void countFirst(CrmRecord record, long records) {
        record.getLinks().stream().limit(1).forEach(link -> count(record, link, records));
    }

    private void count(CrmRecord record, RecordLink link, long records) {
        if (!isRead(link)) {
            Column column = new Column(record.getKind(), link.getProperty().orElse(""), link.getKind());
            counts.computeIfAbsent(column, none -> new Count()).add(link.getId(), record.getPlace(), records);
        }
    }

    private boolean isRead(RecordLink link) {
        String id = link.getId();
        return switch (link.getKind()) {
            case LEAD -> state.versionsOfLeads.has(id) || !identities.isOwn(id);
            case COMPANION -> state.versionsOfCompanions.has(id);
            case DEAL -> state.versionsOfDeals.has(id);
            default -> true;
        };
    }

    private ImportIssue issue(Column column, Count count) {
        String ids = count.first.keySet().stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        String near = near(column.target(), List.copyOf(count.first.keySet()));
        return ImportIssue.builder()
                .reason(ImportReason.LINK_LEADS_NOWHERE)
                .effect(ImportEffect.NONE)
                .kind(column.kind())
                .place(RecordPlace.whole(count.first.firstEntry().getValue().getSource()))
                .property(Optional.of(column.property()).filter(name -> !name.isEmpty()))
                .value(count.more ? ids + ", ..." : ids)
                .detail(
                        near == null
                                ? IssueDetail.of(Long.toString(count.dead))
                                : DetailPhrase.SIMILAR_ID.with(count.dead, near))
                .build();
    }

    /** Returns an id of this kind that is similar to one of these; null if there is none. */
    private @Nullable String near(RecordKind target, List<String> dead) {
        Set<String> wanted = new HashSet<>();
        dead.forEach(id -> cores(id).forEach(core -> wanted.add(counterpart(core))));
        Stream<String> known = switch (target) {
            case DEAL -> state.deals.keySet().stream();
            case COMPANION -> state.companions.keySet().stream();
            default -> state.leads.keySet().stream();
        };
        return known.filter(id -> cores(id).stream().anyMatch(wanted::contains))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Returns an id in lower case, without leading zeros and the end of Salesforce's long form, with and without its
     * prefix.
     */
    private static List<String> cores(String id) {
        List<String> cores = new ArrayList<>();
        String lower = id.toLowerCase(Locale.ROOT);
        cores.add("id " + (lower.length() == 18 ? lower.substring(0, 15) : lower));
        int start = lower.length();
        while (start > 0 && Character.isDigit(lower.charAt(start - 1))) {
            start--;
        }
        String prefix = lower.substring(0, start);
        while (start < lower.length() && lower.charAt(start) == '0') {
            start++;
        }
        if (start < lower.length()) {
            cores.add("number " + prefix + lower.substring(start));
            cores.add((prefix.isEmpty() ? "bare " : "prefixed ") + lower.substring(start));
        }
        return cores;
    }

    /** Returns the core of a similar id: without a prefix if this one has a prefix, and the reverse. */
    private static String counterpart(String core) {
        if (core.startsWith("bare ")) {
            return core.replaceFirst("bare ", "prefixed ");
        }
        return core.replaceFirst("^prefixed ", "bare ");
    }
}
