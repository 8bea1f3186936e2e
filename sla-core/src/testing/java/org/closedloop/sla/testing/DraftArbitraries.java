package org.closedloop.sla.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.FrameworkDraft;
import org.closedloop.sla.draft.PartyDraft;
import org.closedloop.sla.draft.PostDraft;
import org.closedloop.sla.draft.RenewalClauseDraft;
import org.closedloop.sla.draft.ReportingDraft;
import org.closedloop.sla.draft.ReviewDraft;
import org.closedloop.sla.draft.ScopeDraft;

/** Drafts of an agreement: each part is kept, removed, or, if it is a text, replaced by a placeholder. */
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
                .scope(scope(whole.getScope()))
                .parties(holes.list(whole.getParties().stream().map(this::party).toList()))
                .framework(holes.value(whole.getFramework()).map(this::framework))
                .definitions(holes.value(whole.getDefinitions()))
                .targets(holes.list(whole.getTargets()))
                .metrics(holes.list(whole.getMetrics()))
                .posts(holes.list(whole.getPosts().stream().map(this::post).toList()))
                .reporting(holes.value(whole.getReporting()).map(this::reporting))
                .review(holes.value(whole.getReview()).map(this::review))
                .renewal(holes.value(whole.getRenewal()).map(this::renewal))
                .build();
    }

    private ScopeDraft scope(ScopeDraft whole) {
        return ScopeDraft.builder()
                .start(holes.value(whole.getStart()))
                .end(holes.value(whole.getEnd()))
                .zone(holes.value(whole.getZone()))
                .region(holes.text(whole.getRegion()))
                .group(holes.text(whole.getGroup()))
                .subgroup(holes.text(whole.getSubgroup()))
                .calendar(holes.text(whole.getCalendar()))
                .build();
    }

    private PartyDraft party(PartyDraft whole) {
        return PartyDraft.builder()
                .role(whole.getRole())
                .function(holes.text(whole.getFunction()))
                .representative(holes.text(whole.getRepresentative()))
                .build();
    }

    private FrameworkDraft framework(FrameworkDraft whole) {
        return FrameworkDraft.builder()
                .system(holes.text(whole.getSystem()))
                .adoptedBy(Set.copyOf(holes.list(List.copyOf(whole.getAdoptedBy()))))
                .document(holes.text(whole.getDocument()))
                .documentDate(holes.value(whole.getDocumentDate()))
                .build();
    }

    private PostDraft post(PostDraft whole) {
        return PostDraft.builder()
                .role(whole.getRole())
                .holder(holes.text(whole.getHolder()))
                .deputy(holes.text(whole.getDeputy()))
                .start(holes.value(whole.getStart()))
                .end(holes.value(whole.getEnd()))
                .build();
    }

    private ReportingDraft reporting(ReportingDraft whole) {
        ReportingDraft.Builder reporting = ReportingDraft.builder()
                .channels(holes.list(whole.getChannels()))
                .cadence(holes.value(whole.getCadence()))
                .audience(holes.list(whole.getAudience()));
        holes.value(Optional.of(whole.getDeadlineDays().orElseThrow())).ifPresent(reporting::deadlineDays);
        return reporting.build();
    }

    private ReviewDraft review(ReviewDraft whole) {
        return ReviewDraft.builder()
                .interval(holes.value(whole.getInterval()))
                .firstDate(holes.value(whole.getFirstDate()))
                .participants(holes.list(whole.getParticipants()))
                .build();
    }

    private RenewalClauseDraft renewal(RenewalClauseDraft whole) {
        return RenewalClauseDraft.builder()
                .date(holes.value(whole.getDate()))
                .mode(holes.value(whole.getMode()))
                .notice(holes.value(whole.getNotice()))
                .nextPeriod(holes.value(whole.getNextPeriod()))
                .build();
    }

    /** What happens to a part. Most are kept, so that clauses are rarely empty. */
    private enum Hole {
        KEPT,
        KEPT_TOO,
        LOST,
        PLACEHOLDER
    }

    /** What happens to each part, in order. */
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

        <T> List<T> list(List<T> parts) {
            return deal() == Hole.LOST ? List.of() : parts;
        }

        private Hole deal() {
            return dealt.get(next++ % MANY);
        }
    }
}
