package org.closedloop.sla.json.hubspot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The ids of the records that were merged into a record. */
final class MergedIds {

    /** Each a list such as {@code 101;102}, the last one with times: {@code 101:1767225600000;102:1767229200000}. */
    private static final List<String> PROPERTIES =
            List.of("hs_merged_object_ids", "hs_all_contact_vids", "hs_calculated_merged_vids");

    /** The fields of the first interface that hold them. */
    private static final List<String> FIELDS = List.of("vid", "merged-vids", "identity-profiles", "merge-audits");

    private MergedIds() {}

    /** The ids, without that of the record itself. */
    static Set<String> of(String id, Map<String, String> properties, ObjectNode contact) {
        Set<String> merged = new LinkedHashSet<>(0);
        for (String property : PROPERTIES) {
            String list = properties.get(property);
            if (list != null) {
                addAll(merged, list);
            }
        }
        for (String field : FIELDS) {
            if (contact.has(field)) {
                addVids(merged, contact);
                break;
            }
        }
        merged.remove(id);
        return merged;
    }

    private static void addAll(Set<String> merged, String list) {
        for (String part : list.split(";", -1)) {
            int time = part.indexOf(':');
            String other = (time < 0 ? part : part.substring(0, time)).strip();
            if (!other.isEmpty()) {
                merged.add(other);
            }
        }
    }

    /** Adds those that the first interface lists beside the properties. */
    private static void addVids(Set<String> merged, ObjectNode contact) {
        Stream.of(
                        contact.path("merged-vids").valueStream(),
                        contact.path("identity-profiles").valueStream().map(profile -> profile.path("vid")),
                        contact.path("merge-audits").valueStream().map(audit -> audit.path("vid-to-merge")),
                        Stream.of(contact.path("vid")))
                .flatMap(ids -> ids)
                .flatMap(node -> Envelope.id(node).stream())
                .forEach(merged::add);
    }
}
