package org.closedloop.sla.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.immutables.value.Value;

/**
 * The marketing-sales service level agreement: a value with one attribute per clause.
 *
 * <p>It may be incomplete or contradictory: whether it holds together is for
 * {@code org.closedloop.sla.validation.agreement.AgreementValidator} to say, all findings at once. It never changes; a
 * {@code with} method gives a changed copy.
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
@Value.Immutable
public interface Agreement extends WithAgreement {

    /** Its name among the firm's agreements; stays the same from version to version. */
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

    /** The title, where it has one of its own. */
    Optional<@Text String> getTitle();

    /** The firm. */
    @Text
    String getCompany();

    /** The language of its words. */
    Locale getLanguage();

    /** Clause 1: what both functions want of it. */
    Optional<@Text String> getPurpose();

    /** Clause 2. */
    @Valid
    Scope getScope();

    /** Clause 3: marketing, sales, and inside sales where it has duties of its own. */
    List<@Valid Party> getParties();

    /** Clause 4. */
    Optional<@Valid Framework> getFramework();

    /** Clause 5. */
    @Valid
    Definitions getDefinitions();

    /** Clause 6. */
    @NotEmpty(message = "{SLA-T01}")
    List<@Valid Target> getTargets();

    /** Clause 7: the metrics that decide attainment. */
    @NotEmpty(message = "{SLA-M01}")
    List<@Valid Metric> getMetrics();

    /** Clause 8. */
    List<@Valid Post> getPosts();

    /** Clause 9. */
    Optional<@Valid Reporting> getReporting();

    /** Clause 10. */
    Optional<@Valid Review> getReview();

    /** Clause 11. */
    Optional<@Valid Renewal> getRenewal();

    /** The signatures; none while it is a draft. */
    List<@Valid Signature> getSignatures();

    /** The id and version, by which a successor names it: {@code acme-2025/1}. */
    default String reference() {
        return getId() + "/" + getVersion();
    }

    /** The first party with this role, if there is one. */
    default Optional<Party> party(Role role) {
        return getParties().stream().filter(party -> party.getRole() == role).findFirst();
    }

    /** The metric with this id. */
    default Optional<Metric> metric(String id) {
        return getMetrics().stream().filter(metric -> metric.getId().equals(id)).findFirst();
    }

    /** The target with this id. */
    default Optional<Target> target(String id) {
        return getTargets().stream().filter(target -> target.getId().equals(id)).findFirst();
    }

    /**
     * The agreement together with the calendar that it names, ready to be computed.
     *
     * @throws IllegalArgumentException if the calendar is another one, or a target's metric is missing or of another
     *     kind
     */
    default ResolvedTerms resolve(BusinessCalendar calendar) {
        return ResolvedTerms.of(this, calendar);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds agreements. */
    final class Builder extends ImmutableAgreement.Builder {}
}
