package org.closedloop.sla.testing;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Attribute;
import org.closedloop.sla.agreement.ClauseType;
import org.closedloop.sla.agreement.FrameworkAttributes;
import org.closedloop.sla.agreement.PartyAttributes;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.RenewalAttributes;
import org.closedloop.sla.agreement.ReportingAttributes;
import org.closedloop.sla.agreement.ReviewAttributes;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;

/** Drafts of an agreement: each part is kept, lost, or, if it is a text, a placeholder. */
final class DraftArbitraries {

    private final Holes holes;

    private DraftArbitraries(Holes holes) {
        this.holes = holes;
    }

    static Arbitrary<AgreementDraft> drafts(Arbitrary<Agreement> agreements) {
        Agreement full = SlaFixtures.fullAgreement();
        Arbitrary<Agreement> all = agreements.map(agreement -> agreement
                .withPurpose(full.getPurpose())
                .withFramework(full.getFramework())
                .withReporting(full.getReporting())
                .withReview(full.getReview())
                .withRenewal(full.getRenewal()));
        return all.flatMap(agreement -> Arbitraries.of(Hole.values())
                .list()
                .ofSize(Holes.MANY)
                .map(dealt -> new DraftArbitraries(new Holes(dealt)).draft(agreement)));
    }

    private AgreementDraft draft(Agreement agreement) {
        AgreementDraft whole = AgreementDraft.of(agreement);
        return AgreementDraft.builder()
                .id(holes.text(whole.getId()))
                .version(whole.getVersion())
                .title(holes.text(whole.getTitle()))
                .company(holes.text(whole.getCompany()))
                .language(holes.value(whole.getLanguage()))
                .purpose(holes.text(whole.getPurpose()))
                .scope(clause(ScopeAttributes.SCOPE, whole.getScope()))
                .parties(holes.list(whole.getParties().stream()
                        .map(party -> clause(PartyAttributes.PARTY, party))
                        .toList()))
                .framework(holes.value(whole.getFramework()).map(framework -> clause(FrameworkAttributes.FRAMEWORK, framework)))
                .definitions(holes.value(whole.getDefinitions()))
                .targets(holes.list(whole.getTargets()))
                .metrics(holes.list(whole.getMetrics()))
                .posts(holes.list(whole.getPosts().stream()
                        .map(post -> clause(PostAttributes.POST, post))
                        .toList()))
                .reporting(holes.value(whole.getReporting()).map(reporting -> clause(ReportingAttributes.REPORTING, reporting)))
                .review(holes.value(whole.getReview()).map(review -> clause(ReviewAttributes.REVIEW, review)))
                .renewal(holes.value(whole.getRenewal()).map(renewal -> clause(RenewalAttributes.RENEWAL, renewal)))
                .build();
    }

    private <T> ClauseDraft<T> clause(ClauseType<T> type, ClauseDraft<T> whole) {
        ClauseDraft<T> draft = whole;
        for (Attribute<T, ?> attribute : type.getAttributes()) {
            draft = attribute(attribute, draft);
        }
        return draft;
    }

    private <T, V> ClauseDraft<T> attribute(Attribute<T, V> attribute, ClauseDraft<T> whole) {
        return holes.attribute(whole.get(attribute))
                .map(value -> whole.with(attribute, value))
                .orElseGet(() -> whole.without(attribute));
    }

    /** What becomes of a part. Most are kept: else hardly a clause would have something left. */
    private enum Hole {
        KEPT,
        KEPT_TOO,
        LOST,
        PLACEHOLDER
    }

    /** What becomes of the parts, one after the other. */
    private static final class Holes {

        static final int MANY = 60;

        private final List<Hole> dealt;
        private int next;

        Holes(List<Hole> dealt) {
            this.dealt = dealt;
        }

        <T> Optional<T> value(Optional<T> part) {
            return deal() == Hole.LOST ? Optional.empty() : part;
        }

        Optional<String> text(Optional<String> part) {
            return switch (deal()) {
                case LOST -> Optional.empty();
                case PLACEHOLDER -> Optional.of("[STILL TO BE TOLD]");
                default -> part;
            };
        }

        @SuppressWarnings("unchecked") // Only a text becomes another text.
        <T> Optional<T> attribute(Optional<T> part) {
            boolean isText = part.filter(String.class::isInstance).isPresent();
            return isText ? (Optional<T>) text((Optional<String>) part) : value(part);
        }

        <T> List<T> list(List<T> parts) {
            return deal() == Hole.LOST ? List.of() : parts;
        }

        private Hole deal() {
            return dealt.get(next++ % MANY);
        }
    }
}
