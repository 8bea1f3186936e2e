package org.closedloop.sla.crm.assembly;

import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;

/** The lead of each id: the one with that id, or the one into which it was merged. */
final class Identities {

    /** The id into which each id was merged; without circles. */
    private final Map<String, String> mergedInto;

    private final Map<String, CrmRecord> companions;

    private final String ofCompanions;

    /** @param ofCompanions the prefix of the ids of companions that are separate leads; no id of a lead has it */
    Identities(Map<String, String> mergedInto, String ofCompanions, Map<String, CrmRecord> companions) {
        this.mergedInto = mergedInto;
        this.companions = companions;
        this.ofCompanions = ofCompanions;
    }

    /** Returns the id of the lead. */
    String lead(String id) {
        String into = mergedInto.get(id);
        if (into == null) {
            return id;
        }
        String lead = id;
        while (into != null) {
            lead = into;
            into = mergedInto.get(lead);
        }
        // Each id of the chain then refers to the lead directly, so that a chain is followed once.
        String step = id;
        while (step != null && !step.equals(lead)) {
            step = mergedInto.put(step, lead);
        }
        return lead;
    }

    /** Whether a lead with this id was not merged. */
    boolean isOwn(String id) {
        return !mergedInto.containsKey(id);
    }

    /** Returns the lead that a companion links to. */
    Optional<String> leadOfCompanion(CrmRecord companion) {
        for (RecordLink link : companion.getLinks()) {
            if (link.getKind() == RecordKind.LEAD) {
                return Optional.of(lead(link.getId()));
            }
        }
        return Optional.empty();
    }

    /** Returns the id of a companion that is a separate lead; no other lead has it. */
    String idOfCompanion(CrmRecord companion) {
        return ofCompanions + companion.getId();
    }

    /** Returns the lead that a link refers to. */
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
