package org.closedloop.sla.crm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings all ids of a record into the one form in which they are compared. A blank text is no id. */
final class RecordIds {

    private RecordIds() {}

    /** The record with its own id, those of its links and its other ids in this form. */
    static CrmRecord comparable(CrmRecord record) {
        CrmRecord own = record.withId(SalesforceId.of(record.getId()));
        if (!record.getLinks().isEmpty()) {
            own = own.withLinks(links(record.getLinks()));
        }
        return record.getAliases().isEmpty() ? own : own.withAliases(ids(record.getAliases()));
    }

    private static List<RecordLink> links(List<RecordLink> links) {
        return links.stream()
                .map(link -> link.withId(SalesforceId.of(link.getId())))
                .filter(link -> !link.getId().isEmpty())
                .toList();
    }

    private static Set<String> ids(Set<String> ids) {
        return ids.stream()
                .map(SalesforceId::of)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
