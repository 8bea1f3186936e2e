package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordIds;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** The links in properties that the mapping names, in addition to those that a reader recognizes. */
final class MappedLinks {

    private final CrmMapping mapping;

    MappedLinks(CrmMapping mapping) {
        this.mapping = mapping;
    }

    /** Returns the record with the links in its properties. */
    CrmRecord completing(CrmRecord record) {
        List<RecordLink> links = switch (record.getKind()) {
            case LEAD -> links(record, mapping.getLead().getDeal(), RecordKind.DEAL);
            case DEAL -> links(record, mapping.getDeal().getLead(), RecordKind.LEAD);
            case ACTIVITY ->
                mapping.getActivity().map(activity -> links(record, activity)).orElse(List.of());
            default -> List.of();
        };
        return links.isEmpty()
                ? record
                : record.withLinks(Stream.concat(record.getLinks().stream(), links.stream())
                        .toList());
    }

    private static List<RecordLink> links(CrmRecord record, ActivityMapping activity) {
        return Stream.concat(
                        links(record, activity.getLead(), RecordKind.LEAD).stream(),
                        links(record, activity.getDeal(), RecordKind.DEAL).stream())
                .toList();
    }

    private static List<RecordLink> links(CrmRecord record, List<String> properties, RecordKind kind) {
        List<RecordLink> links = new ArrayList<>();
        for (String property : properties) {
            for (String id : RecordIds.list(record.value(property).orElse(""))) {
                links.add(RecordLink.in(property, kind, id));
            }
        }
        return links;
    }
}
