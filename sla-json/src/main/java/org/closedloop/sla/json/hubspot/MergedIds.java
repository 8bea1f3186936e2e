package org.closedloop.sla.json.hubspot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The ids of records that were merged into one. */
final class MergedIds {

    /** Each a list such as {@code 101;102}, the last one with times: {@code 101:1767225600000;102:1767229200000}. */
    private static final List<String> PROPERTIES =
            List.of("hs_merged_object_ids", "hs_all_contact_vids", "hs_calculated_merged_vids");

    private MergedIds() {}

    /** Without the record's own. */
    static Set<String> of(String id, Map<String, String> properties) {
        Set<String> merged = new LinkedHashSet<>();
        for (String property : PROPERTIES) {
            for (String part : properties.getOrDefault(property, "").split(";", -1)) {
                int time = part.indexOf(':');
                String other = (time < 0 ? part : part.substring(0, time)).strip();
                if (!other.isEmpty() && !other.equals(id)) {
                    merged.add(other);
                }
            }
        }
        return merged;
    }

    /** Adds those that the first interface lists beside the properties. */
    static void addVids(Set<String> merged, String id, ObjectNode contact) {
        Stream.of(
                        contact.path("merged-vids").valueStream(),
                        contact.path("identity-profiles").valueStream().map(profile -> profile.path("vid")),
                        contact.path("merge-audits").valueStream().map(audit -> audit.path("vid-to-merge")),
                        Stream.of(contact.path("vid")))
                .flatMap(ids -> ids)
                .flatMap(node -> Envelope.id(node).stream())
                .filter(other -> !other.equals(id))
                .forEach(merged::add);
    }
}
