package org.closedloop.sla.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.PartyDraft;
import org.closedloop.sla.draft.PostDraft;
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

    boolean lacks(Part part) {
        return gaps.stream().anyMatch(gap -> gap.getPart() == part);
    }

    /** What stands where a part is open. */
    String placeholder(Part part) {
        return words.say("open." + part);
    }

    /** What stands where a side's part is open. */
    String placeholder(Part part, Role role) {
        return words.say("open." + part + "." + role);
    }

    /** What is agreed, or its placeholder. */
    String or(Part part, Optional<String> agreed) {
        return agreed.orElseGet(() -> placeholder(part));
    }

    /** A date, or its placeholder. */
    String date(Part part, Optional<LocalDate> date) {
        return date.map(words.figures()::date).orElseGet(() -> placeholder(part));
    }

    /** Texts, or a placeholder in their place where a draft has none. */
    List<String> texts(Part part, List<String> texts) {
        return texts.isEmpty() && !gaps.isEmpty() ? List.of(placeholder(part)) : texts;
    }

    /** What may be left out: what is agreed, or a placeholder where a draft has none. */
    Optional<String> optional(Part part, Optional<String> text) {
        return text.isEmpty() && lacks(part) ? Optional.of(placeholder(part)) : text;
    }

    /** A clause that may be left out: as it is agreed, or all of it open where a draft has none. */
    <T> Optional<T> clause(Part whole, Optional<T> agreed, T open) {
        return lacks(whole) ? Optional.of(open) : agreed;
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

    String language() {
        return draft.getLanguage().map(words::language).orElseGet(() -> placeholder(Part.LANGUAGE));
    }

    Optional<Metric> metric(String id) {
        return draft.getMetrics().stream()
                .filter(metric -> metric.getId().equals(id))
                .findFirst();
    }

    /** The parties with placeholders for what is open, and one of placeholders for each side that is. */
    List<Party> parties() {
        List<PartyDraft> parties = gaps.isEmpty() ? draft.getParties() : draft.bothParties();
        return parties.stream()
                .map(party -> Party.of(
                        party.getRole(),
                        party.getFunction().orElseGet(() -> placeholder(Part.FUNCTION, party.getRole())),
                        party.getRepresentative().orElseGet(() -> placeholder(Part.REPRESENTATIVE, party.getRole()))))
                .toList();
    }

    /** The posts, and an empty one for each side that is open. */
    List<PostDraft> posts() {
        return gaps.isEmpty() ? draft.getPosts() : draft.bothPosts();
    }
}
