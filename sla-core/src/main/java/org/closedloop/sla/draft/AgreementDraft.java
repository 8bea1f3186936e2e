package org.closedloop.sla.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.FrameworkAttributes;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.PartyAttributes;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.RenewalAttributes;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.ReportingAttributes;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.ReviewAttributes;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.immutables.value.Value;

/**
 * An agreement that is still being negotiated: it holds what is agreed so far and lists what it lacks.
 *
 * <p>A clause with attributes is a {@link ClauseDraft}, in which each attribute may be absent. The definitions, metrics
 * and targets of clauses 5 to 7 and the items of clauses 12 to 14 may be absent, but each of them is complete. A text
 * with a template's placeholder, such as {@code [NAME SALES]}, is kept and counts as open. A draft has no signatures.
 *
 * <pre>{@code
 * AgreementDraft draft = AgreementDraft.builder().company("Acme AG").build();
 * draft.lacks();                                // [id (head), language (head), purpose (clause 1), ...]
 * draft = draft.withId("acme-2026")
 *         .withScope(draft.getScope().with(ScopeAttributes.START, LocalDate.of(2026, 1, 1)));
 * Agreement agreement = draft.complete();       // throws an exception that lists what is missing
 * }</pre>
 */
@Value.Immutable
public interface AgreementDraft extends DraftChanges {

    /** See {@link Agreement#getId}. */
    Optional<String> getId();

    /** The version, from 1. */
    @Value.Default
    default int getVersion() {
        return 1;
    }

    /** See {@link Agreement#getPredecessor}. */
    Optional<String> getPredecessor();

    /** See {@link Agreement#getTitle}. */
    Optional<String> getTitle();

    /** The firm. */
    Optional<String> getCompany();

    /** The language of its words. */
    Optional<Locale> getLanguage();

    /** Clause 1. */
    Optional<String> getPurpose();

    /** Clause 2; by default, nothing of it is agreed. */
    @Value.Default
    default ClauseDraft<Scope> getScope() {
        return ClauseDraft.of(ScopeAttributes.SCOPE);
    }

    /** Clause 3. */
    List<ClauseDraft<Party>> getParties();

    /** Clause 4. */
    Optional<ClauseDraft<Framework>> getFramework();

    /** Clause 5. */
    Optional<Definitions> getDefinitions();

    /** Clause 6. */
    List<Target> getTargets();

    /** Clause 7. */
    List<Metric> getMetrics();

    /** Clause 8. */
    List<ClauseDraft<Post>> getPosts();

    /** Clause 9. */
    Optional<ClauseDraft<Reporting>> getReporting();

    /** Clause 10. */
    Optional<ClauseDraft<Review>> getReview();

    /** Clause 11. */
    Optional<ClauseDraft<Renewal>> getRenewal();

    /** Clause 12; empty if not agreed. */
    List<Relief> getReliefs();

    /** Clause 13; empty if not agreed. */
    List<Escalation> getEscalations();

    /** Clause 14; empty if not agreed. */
    List<Adjustment> getAdjustments();

    /** Clause 15; empty if not agreed. */
    List<TargetExclusion> getExclusions();

    /** The parties, followed by one for each of marketing and sales that has none, of which only the side is known. */
    default List<ClauseDraft<Party>> bothParties() {
        return ClauseDraft.withBothSides(PartyAttributes.PARTY, getParties());
    }

    /** The posts, followed by one for each of marketing and sales that has none, of which only the side is known. */
    default List<ClauseDraft<Post>> bothPosts() {
        return ClauseDraft.withBothSides(PostAttributes.POST, getPosts());
    }

    /** What is still open, in the order of the contract; also what is optional. */
    default List<Gap> lacks() {
        return new OpenParts(this).inOrder();
    }

    /**
     * The agreement, unsigned. It is not validated.
     *
     * @throws IllegalStateException if a required part is open; the message lists all of them
     */
    default Agreement complete() {
        Gaps.mustNotBeIn(getId().map(id -> "draft '" + id + "'").orElse("draft"), lacks());
        return Agreement.builder()
                .id(getId().orElseThrow())
                .version(getVersion())
                .predecessor(getPredecessor())
                .title(getTitle())
                .company(getCompany().orElseThrow())
                .language(getLanguage().orElseThrow())
                .purpose(getPurpose())
                .scope(getScope().complete())
                .parties(getParties().stream().map(ClauseDraft::complete).toList())
                .framework(getFramework().map(ClauseDraft::complete))
                .definitions(getDefinitions().orElseThrow())
                .targets(getTargets())
                .metrics(getMetrics())
                .posts(getPosts().stream().map(ClauseDraft::complete).toList())
                .reporting(getReporting().map(ClauseDraft::complete))
                .review(getReview().map(ClauseDraft::complete))
                .renewal(getRenewal().map(ClauseDraft::complete))
                .reliefs(getReliefs())
                .escalations(getEscalations())
                .adjustments(getAdjustments())
                .exclusions(getExclusions())
                .build();
    }

    /** The terms of this agreement, to be negotiated again; without its signatures. */
    static AgreementDraft of(Agreement agreement) {
        return builder()
                .id(agreement.getId())
                .version(agreement.getVersion())
                .predecessor(agreement.getPredecessor())
                .title(agreement.getTitle())
                .company(agreement.getCompany())
                .language(agreement.getLanguage())
                .purpose(agreement.getPurpose())
                .scope(ClauseDraft.of(ScopeAttributes.SCOPE, agreement.getScope()))
                .parties(ClauseDraft.allOf(PartyAttributes.PARTY, agreement.getParties()))
                .framework(agreement
                        .getFramework()
                        .map(framework -> ClauseDraft.of(FrameworkAttributes.FRAMEWORK, framework)))
                .definitions(agreement.getDefinitions())
                .targets(agreement.getTargets())
                .metrics(agreement.getMetrics())
                .posts(ClauseDraft.allOf(PostAttributes.POST, agreement.getPosts()))
                .reporting(agreement
                        .getReporting()
                        .map(reporting -> ClauseDraft.of(ReportingAttributes.REPORTING, reporting)))
                .review(agreement.getReview().map(review -> ClauseDraft.of(ReviewAttributes.REVIEW, review)))
                .renewal(agreement.getRenewal().map(renewal -> ClauseDraft.of(RenewalAttributes.RENEWAL, renewal)))
                .reliefs(agreement.getReliefs())
                .escalations(agreement.getEscalations())
                .adjustments(agreement.getAdjustments())
                .exclusions(agreement.getExclusions())
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts. */
    final class Builder extends ImmutableAgreementDraft.Builder {}
}
