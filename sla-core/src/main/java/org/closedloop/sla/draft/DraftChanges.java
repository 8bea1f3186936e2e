package org.closedloop.sla.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/**
 * The copies of an {@link AgreementDraft} with one other term.
 *
 * <p>Written by hand, because the generated methods for lists take an array of a generic type.
 */
interface DraftChanges {

    private AgreementDraft.Builder changed() {
        return AgreementDraft.builder().copyOf((AgreementDraft) this);
    }

    /** A copy with this id. */
    default AgreementDraft withId(String id) {
        return withId(Optional.of(id));
    }

    /** A copy with this id, or without any. */
    default AgreementDraft withId(Optional<String> id) {
        return changed().id(id).build();
    }

    /** A copy with this predecessor. */
    default AgreementDraft withPredecessor(String predecessor) {
        return withPredecessor(Optional.of(predecessor));
    }

    /** A copy with this predecessor, or without any. */
    default AgreementDraft withPredecessor(Optional<String> predecessor) {
        return changed().predecessor(predecessor).build();
    }

    /** A copy with this title. */
    default AgreementDraft withTitle(String title) {
        return withTitle(Optional.of(title));
    }

    /** A copy with this title, or without any. */
    default AgreementDraft withTitle(Optional<String> title) {
        return changed().title(title).build();
    }

    /** A copy with this company. */
    default AgreementDraft withCompany(String company) {
        return withCompany(Optional.of(company));
    }

    /** A copy with this company, or without any. */
    default AgreementDraft withCompany(Optional<String> company) {
        return changed().company(company).build();
    }

    /** A copy with this language. */
    default AgreementDraft withLanguage(Locale language) {
        return withLanguage(Optional.of(language));
    }

    /** A copy with this language, or without any. */
    default AgreementDraft withLanguage(Optional<? extends Locale> language) {
        return changed().language(language).build();
    }

    /** A copy with this purpose. */
    default AgreementDraft withPurpose(String purpose) {
        return withPurpose(Optional.of(purpose));
    }

    /** A copy with this purpose, or without any. */
    default AgreementDraft withPurpose(Optional<String> purpose) {
        return changed().purpose(purpose).build();
    }

    /** A copy with this framework. */
    default AgreementDraft withFramework(ClauseDraft<Framework> framework) {
        return withFramework(Optional.of(framework));
    }

    /** A copy with this framework, or without any. */
    default AgreementDraft withFramework(Optional<? extends ClauseDraft<Framework>> framework) {
        return changed().framework(framework).build();
    }

    /** A copy with these definitions. */
    default AgreementDraft withDefinitions(Definitions definitions) {
        return withDefinitions(Optional.of(definitions));
    }

    /** A copy with these definitions, or without any. */
    default AgreementDraft withDefinitions(Optional<? extends Definitions> definitions) {
        return changed().definitions(definitions).build();
    }

    /** A copy with this reporting. */
    default AgreementDraft withReporting(ClauseDraft<Reporting> reporting) {
        return withReporting(Optional.of(reporting));
    }

    /** A copy with this reporting, or without any. */
    default AgreementDraft withReporting(Optional<? extends ClauseDraft<Reporting>> reporting) {
        return changed().reporting(reporting).build();
    }

    /** A copy with this review. */
    default AgreementDraft withReview(ClauseDraft<Review> review) {
        return withReview(Optional.of(review));
    }

    /** A copy with this review, or without any. */
    default AgreementDraft withReview(Optional<? extends ClauseDraft<Review>> review) {
        return changed().review(review).build();
    }

    /** A copy with this renewal. */
    default AgreementDraft withRenewal(ClauseDraft<Renewal> renewal) {
        return withRenewal(Optional.of(renewal));
    }

    /** A copy with this renewal, or without any. */
    default AgreementDraft withRenewal(Optional<? extends ClauseDraft<Renewal>> renewal) {
        return changed().renewal(renewal).build();
    }

    /** A copy with this version. */
    default AgreementDraft withVersion(int version) {
        return changed().version(version).build();
    }

    /** A copy with this scope. */
    default AgreementDraft withScope(ClauseDraft<Scope> scope) {
        return changed().scope(scope).build();
    }

    /** A copy with these parties. */
    default AgreementDraft withParties(Iterable<? extends ClauseDraft<Party>> parties) {
        return changed().parties(parties).build();
    }

    /** A copy with these targets. */
    default AgreementDraft withTargets(Iterable<? extends Target> targets) {
        return changed().targets(targets).build();
    }

    /** A copy with these metrics. */
    default AgreementDraft withMetrics(Iterable<? extends Metric> metrics) {
        return changed().metrics(metrics).build();
    }

    /** A copy with these posts. */
    default AgreementDraft withPosts(Iterable<? extends ClauseDraft<Post>> posts) {
        return changed().posts(posts).build();
    }

    /** A copy with these reliefs. */
    default AgreementDraft withReliefs(Iterable<? extends Relief> reliefs) {
        return changed().reliefs(reliefs).build();
    }

    /** A copy with these escalations. */
    default AgreementDraft withEscalations(Iterable<? extends Escalation> escalations) {
        return changed().escalations(escalations).build();
    }

    /** A copy with these adjustments. */
    default AgreementDraft withAdjustments(Iterable<? extends Adjustment> adjustments) {
        return changed().adjustments(adjustments).build();
    }

    /** A copy with these exclusions. */
    default AgreementDraft withExclusions(Iterable<? extends TargetExclusion> exclusions) {
        return changed().exclusions(exclusions).build();
    }

    /** A copy with clause 2 as agreed. */
    default AgreementDraft withScope(Scope scope) {
        return withScope(ClauseDraft.of(ScopeAttributes.SCOPE, scope));
    }

    /** A copy with these parties as agreed, and no others. */
    default AgreementDraft withParties(Party... parties) {
        return withParties(ClauseDraft.allOf(PartyAttributes.PARTY, List.of(parties)));
    }

    /** A copy with clause 4 as agreed. */
    default AgreementDraft withFramework(Framework framework) {
        return withFramework(ClauseDraft.of(FrameworkAttributes.FRAMEWORK, framework));
    }

    /** A copy with these posts as agreed, and no others. */
    default AgreementDraft withPosts(Post... posts) {
        return withPosts(ClauseDraft.allOf(PostAttributes.POST, List.of(posts)));
    }

    /** A copy with clause 9 as agreed. */
    default AgreementDraft withReporting(Reporting reporting) {
        return withReporting(ClauseDraft.of(ReportingAttributes.REPORTING, reporting));
    }

    /** A copy with clause 10 as agreed. */
    default AgreementDraft withReview(Review review) {
        return withReview(ClauseDraft.of(ReviewAttributes.REVIEW, review));
    }

    /** A copy with clause 11 as agreed. */
    default AgreementDraft withRenewal(Renewal renewal) {
        return withRenewal(ClauseDraft.of(RenewalAttributes.RENEWAL, renewal));
    }
}
