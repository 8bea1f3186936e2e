package org.closedloop.sla.crm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which lead an id stands for: its own, or that of the lead into which it was merged. */
final class Identities {

    private final Map<String, String> mergedInto = new HashMap<>();
    private final Map<String, CrmRecord> companions;

    Identities(Gathered gathered) {
        this.companions = gathered.companions;
        gathered.leads.values().forEach(lead -> lead.getAliases().forEach(alias -> merge(alias, lead.getId())));
        // A lead that is there is nobody's other name only because one was left out that says so.
        gathered.excludedRecords
                .values()
                .forEach(lead -> lead.getAliases().stream()
                        .filter(alias -> !gathered.leads.containsKey(alias))
                        .forEach(alias -> merge(alias, lead.getId())));
    }

    /** Two that claim each other are merged into the first. */
    private void merge(String alias, String id) {
        if (!lead(id).equals(alias)) {
            mergedInto.putIfAbsent(alias, id);
        }
    }

    /** The id of the lead that is meant. */
    String lead(String id) {
        String lead = id;
        for (String into = mergedInto.get(lead); into != null; into = mergedInto.get(lead)) {
            lead = into;
        }
        return lead;
    }

    /** Whether the id is a lead's own. */
    boolean isOwn(String id) {
        return !mergedInto.containsKey(id);
    }

    /** The lead that a companion belongs to, as far as it says. */
    Optional<String> leadOfCompanion(CrmRecord companion) {
        return companion.getLinks().stream()
                .filter(link -> link.getKind() == RecordKind.LEAD)
                .findFirst()
                .map(link -> lead(link.getId()));
    }

    /** The id of a companion that is a lead of its own; it must not be that of another lead. */
    String idOfCompanion(CrmRecord companion) {
        return "lead/" + companion.getId();
    }

    /** The lead to which a link leads. */
    Optional<String> lead(RecordLink link) {
        return switch (link.getKind()) {
            case LEAD -> Optional.of(lead(link.getId()));
            case COMPANION ->
                Optional.ofNullable(companions.get(link.getId()))
                        .map(companion -> leadOfCompanion(companion).orElseGet(() -> idOfCompanion(companion)));
            default -> Optional.empty();
        };
    }
}
