package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.AgreementDraft;
import org.closedloop.sla.agreement.Gap;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;

/**
 * What there is to be written: of an agreement all of it, of a draft what is agreed so far, and placeholders.
 *
 * @param draft what is agreed
 * @param signatures who signed
 * @param gaps what is told as open; nothing of an agreement, which says what was left out
 * @param words the language
 */
record Contents(AgreementDraft draft, List<Signature> signatures, List<Gap> gaps, Wording words) {

    boolean lacks(Gap gap) {
        return gaps.contains(gap);
    }

    /** What stands where a short text is open. */
    String placeholder(Gap gap) {
        return words.say("open." + gap);
    }

    String title() {
        return draft.getTitle().orElseGet(() -> words.say("head.title"));
    }

    String company() {
        return draft.getCompany().orElseGet(() -> placeholder(Gap.COMPANY));
    }

    String id() {
        return draft.getId().orElseGet(() -> placeholder(Gap.ID));
    }

    String version() {
        return words.figures().count(draft.getVersion());
    }

    String language() {
        return draft.getLanguage().map(words::language).orElseGet(() -> placeholder(Gap.LANGUAGE));
    }

    Optional<Metric> metric(String id) {
        return draft.getMetrics().stream()
                .filter(metric -> metric.getId().equals(id))
                .findFirst();
    }

    /** The parties, and one of placeholders for each side that is open. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>(draft.getParties());
        addOpen(parties, Gap.MARKETING_PARTY, Role.MARKETING);
        addOpen(parties, Gap.SALES_PARTY, Role.SALES);
        return parties;
    }

    private void addOpen(List<Party> parties, Gap gap, Role role) {
        if (lacks(gap)) {
            parties.add(Party.of(role, words.say("open.function." + role), words.say("open.name." + role)));
        }
    }
}
