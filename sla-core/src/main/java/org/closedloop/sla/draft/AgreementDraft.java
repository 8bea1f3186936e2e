package org.closedloop.sla.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.immutables.value.Value;

/**
 * An agreement that is still being negotiated: it holds what is agreed so far and knows what it lacks.
 *
 * <p>A clause with parts is held part by part. Clauses 5 to 7 are not: definitions, metrics and targets may be missing,
 * but an item that is there is whole. A text with a template's placeholder, such as {@code [NAME SALES]}, stays as it
 * is and counts as open. Nothing is signed. Each step is a {@code with} method, which gives a copy.
 *
 * <pre>{@code
 * AgreementDraft draft = AgreementDraft.builder().company("Acme AG").build();
 * draft.lacks();                                // [id (head), language (head), purpose (clause 1), ...]
 * draft = draft.withId("acme-2026").withScope(draft.getScope().withStart(LocalDate.of(2026, 1, 1)));
 * Agreement agreement = draft.complete();       // refuses, with the list of what is missing
 * }</pre>
 */
@Value.Immutable
public interface AgreementDraft extends WithAgreementDraft {

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

    /** Clause 2; empty unless said otherwise. */
    @Value.Default
    default ScopeDraft getScope() {
        return ScopeDraft.builder().build();
    }

    /** Clause 3. */
    List<PartyDraft> getParties();

    /** Clause 4. */
    Optional<FrameworkDraft> getFramework();

    /** Clause 5. */
    Optional<Definitions> getDefinitions();

    /** Clause 6. */
    List<Target> getTargets();

    /** Clause 7. */
    List<Metric> getMetrics();

    /** Clause 8. */
    List<PostDraft> getPosts();

    /** Clause 9. */
    Optional<ReportingDraft> getReporting();

    /** Clause 10. */
    Optional<ReviewDraft> getReview();

    /** Clause 11. */
    Optional<RenewalClauseDraft> getRenewal();

    /** With clause 2 as agreed. */
    default AgreementDraft withScope(Scope scope) {
        return withScope(ScopeDraft.of(scope));
    }

    /** With these parties as agreed, and no others. */
    default AgreementDraft withParties(Party... parties) {
        return withParties(Stream.of(parties).map(PartyDraft::of).toList());
    }

    /** With clause 4 as agreed. */
    default AgreementDraft withFramework(Framework framework) {
        return withFramework(FrameworkDraft.of(framework));
    }

    /** With these posts as agreed, and no others. */
    default AgreementDraft withPosts(Post... posts) {
        return withPosts(Stream.of(posts).map(PostDraft::of).toList());
    }

    /** With clause 9 as agreed. */
    default AgreementDraft withReporting(Reporting reporting) {
        return withReporting(ReportingDraft.of(reporting));
    }

    /** With clause 10 as agreed. */
    default AgreementDraft withReview(Review review) {
        return withReview(ReviewDraft.of(review));
    }

    /** With clause 11 as agreed. */
    default AgreementDraft withRenewal(Renewal renewal) {
        return withRenewal(RenewalClauseDraft.of(renewal));
    }

    /** The parties, and after them an empty one for each of marketing and sales that is not among them. */
    default List<PartyDraft> bothParties() {
        List<PartyDraft> parties = new ArrayList<>(getParties());
        Stream.of(Role.MARKETING, Role.SALES)
                .filter(role -> getParties().stream().noneMatch(party -> party.getRole() == role))
                .forEach(role -> parties.add(PartyDraft.of(role)));
        return parties;
    }

    /** The posts, and after them an empty one for each of marketing and sales that has none. */
    default List<PostDraft> bothPosts() {
        List<PostDraft> posts = new ArrayList<>(getPosts());
        Stream.of(Role.MARKETING, Role.SALES)
                .filter(role -> getPosts().stream().noneMatch(post -> post.getRole() == role))
                .forEach(role -> posts.add(PostDraft.of(role)));
        return posts;
    }

    /** What is still open, in the order of the contract; also what may be left out. */
    default List<Gap> lacks() {
        return new OpenParts(this).inOrder();
    }

    /**
     * The agreement, unsigned. Whether it holds together is for validation to say.
     *
     * @throws IllegalStateException if it lacks what an agreement cannot do without; the message lists all of it
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
                .parties(getParties().stream().map(PartyDraft::complete).toList())
                .framework(getFramework().map(FrameworkDraft::complete))
                .definitions(getDefinitions().orElseThrow())
                .targets(getTargets())
                .metrics(getMetrics())
                .posts(getPosts().stream().map(PostDraft::complete).toList())
                .reporting(getReporting().map(ReportingDraft::complete))
                .review(getReview().map(ReviewDraft::complete))
                .renewal(getRenewal().map(RenewalClauseDraft::complete))
                .build();
    }

    /** What this agreement says, to be negotiated anew; its signatures are left behind. */
    static AgreementDraft of(Agreement agreement) {
        return builder()
                .id(agreement.getId())
                .version(agreement.getVersion())
                .predecessor(agreement.getPredecessor())
                .title(agreement.getTitle())
                .company(agreement.getCompany())
                .language(agreement.getLanguage())
                .purpose(agreement.getPurpose())
                .scope(ScopeDraft.of(agreement.getScope()))
                .parties(agreement.getParties().stream().map(PartyDraft::of).toList())
                .framework(agreement.getFramework().map(FrameworkDraft::of))
                .definitions(agreement.getDefinitions())
                .targets(agreement.getTargets())
                .metrics(agreement.getMetrics())
                .posts(agreement.getPosts().stream().map(PostDraft::of).toList())
                .reporting(agreement.getReporting().map(ReportingDraft::of))
                .review(agreement.getReview().map(ReviewDraft::of))
                .renewal(agreement.getRenewal().map(RenewalClauseDraft::of))
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts. */
    final class Builder extends ImmutableAgreementDraft.Builder {}
}
