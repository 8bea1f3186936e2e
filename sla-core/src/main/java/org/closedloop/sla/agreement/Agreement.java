package org.closedloop.sla.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.constraint.Advice;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.constraint.Warnings;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.immutables.value.Value;

/**
 * A marketing-sales service level agreement: an immutable value with one attribute per clause.
 *
 * <p>It can be incomplete or contradictory; {@code org.closedloop.sla.validation.agreement.AgreementValidator} reports
 * all findings at once. A {@code with} method returns a changed copy.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.builder()
 *         .id("acme-2026")
 *         .company("Acme AG")
 *         .language(Locale.ENGLISH)
 *         // parties, definitions, metrics, targets ...
 *         .build();
 * Agreement german = agreement.withLanguage(Locale.GERMAN);
 * }</pre>
 */
@Consistent
@Consistent(groups = Warnings.class)
@Consistent(groups = Advice.class)
@Value.Immutable
public interface Agreement extends WithAgreement {

    /** The id among the firm's agreements; all versions share it. */
    @Text
    String getId();

    /** The version, from 1. */
    @Value.Default
    @Positive(message = "{SLA-A02}")
    default int getVersion() {
        return 1;
    }

    /** The id and version of the agreement that this one amends or renews, such as {@code acme-2025/1}. */
    Optional<@Text String> getPredecessor();

    /** The title; if empty, documents use a standard title. */
    Optional<@Text String> getTitle();

    /** The firm. */
    @Text
    String getCompany();

    /** The language of its texts. */
    Locale getLanguage();

    /** Clause 1: the common purpose. */
    Optional<@Text String> getPurpose();

    /** Clause 2: the scope. */
    @Valid
    Scope getScope();

    /** Clause 3: marketing, sales, and inside sales if it has duties. */
    List<@Valid Party> getParties();

    /** Clause 4: the framework. */
    Optional<@Valid Framework> getFramework();

    /** Clause 5: the definitions. */
    @Valid
    Definitions getDefinitions();

    /** Clause 6: the targets. */
    @NotEmpty(message = "{SLA-T01}")
    List<@Valid Target> getTargets();

    /** Clause 7: the metrics that decide attainment. */
    @NotEmpty(message = "{SLA-M01}")
    List<@Valid Metric> getMetrics();

    /** Clause 8: the accountable persons. */
    List<@Valid Post> getPosts();

    /** Clause 9: the reporting. */
    Optional<@Valid Reporting> getReporting();

    /** Clause 10: the regular review. */
    Optional<@Valid Review> getReview();

    /** Clause 11: the renewal. */
    Optional<@Valid Renewal> getRenewal();

    /** Clause 12: what excuses a miss; empty if not agreed. */
    List<@Valid Relief> getReliefs();

    /** Clause 13: what follows from several misses; empty if not agreed. */
    List<@Valid Escalation> getEscalations();

    /** Clause 14: bonus and malus; empty if not agreed. */
    List<@Valid Adjustment> getAdjustments();

    /** Clause 15: periods and leads that do not count; empty if not agreed. */
    List<@Valid TargetExclusion> getExclusions();

    /** The signatures; empty for a draft. */
    List<@Valid Signature> getSignatures();

    /** Returns the id and version, to which a successor refers, such as {@code acme-2025/1}. */
    default String reference() {
        return getId() + "/" + getVersion();
    }

    /** Returns the first party with this role. */
    default Optional<Party> party(Role role) {
        return getParties().stream().filter(party -> party.getRole() == role).findFirst();
    }

    /** Returns the first metric with this id. */
    default Optional<Metric> metric(String id) {
        return getMetrics().stream().filter(metric -> metric.getId().equals(id)).findFirst();
    }

    /** Returns the first target with this id. */
    default Optional<Target> target(String id) {
        return getTargets().stream().filter(target -> target.getId().equals(id)).findFirst();
    }

    /**
     * Returns the agreement together with its calendar, ready for counting and evaluation.
     *
     * <p>It refuses what cannot be scored: a calendar with another id or without a working day in the period; a metric
     * or target that is named but missing, of another kind, or listed twice; and a stage of a metric or named rate that
     * is not defined. All other findings of {@code AgreementValidator} do not prevent a score.
     *
     * <p>It takes microseconds for each metric and target, but the result should be kept for all counts and scores of
     * the same agreement.
     *
     * @throws UnresolvableException with all problems and the codes of their rules
     */
    default ResolvedTerms resolve(BusinessCalendar calendar) {
        return ResolvedTerms.checked(this, calendar);
    }

    /**
     * Returns the agreement together with its calendar, even if its scores have no meaning. Of ids that are used twice
     * the first counts; undefined stages have no data.
     *
     * @throws UnresolvableException only if the calendar has another id, or a metric or target that is named is missing
     *     or of another kind
     */
    default ResolvedTerms resolveUnchecked(BusinessCalendar calendar) {
        return ResolvedTerms.of(this, calendar);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds agreements. */
    final class Builder extends ImmutableAgreement.Builder {}
}
