package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;

/**
 * What is written: an agreement, or as much of a draft as is agreed, with placeholders.
 *
 * @param draft what is agreed
 * @param signatures who signed
 * @param gaps what a draft lacks; empty for an agreement
 * @param words the language
 */
record WriteContext(AgreementDraft draft, List<Signature> signatures, List<Gap> gaps, ContractWording words) {

    /** Whether something is open: then what is absent has a placeholder. */
    boolean isOpen() {
        return !gaps.isEmpty();
    }

    /** What is written where a part is open. */
    String placeholder(Part part) {
        return words.say("open." + part.getKey());
    }

    /** What is written where a side's part is open. */
    String placeholder(Part part, Role side) {
        String key = "open." + part.getKey() + "." + side;
        return words.keys().contains(key) ? words.say(key) : placeholder(part);
    }

    String title() {
        return draft.getTitle().orElseGet(() -> words.say("head.title"));
    }

    String company() {
        return draft.getCompany().orElseGet(() -> placeholder(Part.COMPANY));
    }

    String id() {
        return draft.getId().orElseGet(() -> placeholder(Part.ID));
    }

    String version() {
        return words.figures().count(draft.getVersion());
    }

    /** The parties; where something is open, of both sides. */
    List<ClauseDraft<Party>> parties() {
        return isOpen() ? draft.bothParties() : draft.getParties();
    }

    /** The metric with this id. */
    Optional<Metric> metric(String id) {
        return draft.getMetrics().stream()
                .filter(metric -> metric.getId().equals(id))
                .findFirst();
    }
}
