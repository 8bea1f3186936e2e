package org.closedloop.sla.crm.assembly;

import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;

/** Which lead an id stands for: its own, or that of the lead into which it was merged. */
final class Identities {

    /** By an id the one into which it was merged; no id leads back to itself. */
    private final Map<String, String> mergedInto;

    private final Map<String, CrmRecord> companions;

    private final String ofCompanions;

    /** @param ofCompanions how the id of a companion begins that is a lead of its own; that of no lead begins so */
    Identities(Map<String, String> mergedInto, String ofCompanions, Map<String, CrmRecord> companions) {
        this.mergedInto = mergedInto;
        this.companions = companions;
        this.ofCompanions = ofCompanions;
    }

    /** The id of the lead that is meant. */
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
        // From now on, each id on the way leads there at once: a chain is followed once, however long it is.
        String step = id;
        while (step != null && !step.equals(lead)) {
            step = mergedInto.put(step, lead);
        }
        return lead;
    }

    /** Whether the id is a lead's own. */
    boolean isOwn(String id) {
        return !mergedInto.containsKey(id);
    }

    /** The lead that a companion belongs to, as far as it says. */
    Optional<String> leadOfCompanion(CrmRecord companion) {
        for (RecordLink link : companion.getLinks()) {
            if (link.getKind() == RecordKind.LEAD) {
                return Optional.of(lead(link.getId()));
            }
        }
        return Optional.empty();
    }

    /** The id of a companion that is a lead of its own; it must not be that of another lead. */
    String idOfCompanion(CrmRecord companion) {
        return ofCompanions + companion.getId();
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
