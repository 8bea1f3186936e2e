package org.closedloop.sla.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.immutables.value.Value;

/**
 * An agreement that is still being negotiated: it holds what is agreed so far and knows what it lacks.
 *
 * <p>A clause is agreed or it is not; nothing is signed. Each step is a {@code with} method, which gives a copy.
 *
 * <pre>{@code
 * AgreementDraft draft = AgreementDraft.builder().company("Acme AG").build();
 * draft.lacks();                                // [ID, LANGUAGE, PURPOSE, SCOPE, ...]
 * draft = draft.withId("acme-2026").withScope(scope);
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

    /** Clause 2. */
    Optional<Scope> getScope();

    /** Clause 3. */
    List<Party> getParties();

    /** Clause 4. */
    Optional<Framework> getFramework();

    /** Clause 5. */
    Optional<Definitions> getDefinitions();

    /** Clause 6. */
    List<Target> getTargets();

    /** Clause 7. */
    List<Metric> getMetrics();

    /** Clause 8. */
    List<Post> getPosts();

    /** Clause 9. */
    Optional<Reporting> getReporting();

    /** Clause 10. */
    Optional<Review> getReview();

    /** Clause 11. */
    Optional<Renewal> getRenewal();

    /** What is still open, in the order of the contract; also what may be left out. */
    default List<Gap> lacks() {
        return Stream.of(Gap.values()).filter(gap -> gap.isOpenIn(this)).toList();
    }

    /**
     * The agreement, unsigned. Whether it holds together is for validation to say.
     *
     * @throws IllegalStateException if it lacks what an agreement cannot do without; the message lists all of it
     */
    default Agreement complete() {
        List<Gap> missing = lacks().stream().filter(Gap::isRequired).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "draft '" + getId().orElse("") + "': must have all that an agreement needs, but lacks "
                            + missing.stream().map(Gap::told).collect(Collectors.joining(", ")));
        }
        return Agreement.builder()
                .id(getId().orElseThrow())
                .version(getVersion())
                .predecessor(getPredecessor())
                .title(getTitle())
                .company(getCompany().orElseThrow())
                .language(getLanguage().orElseThrow())
                .purpose(getPurpose())
                .scope(getScope().orElseThrow())
                .parties(getParties())
                .framework(getFramework())
                .definitions(getDefinitions().orElseThrow())
                .targets(getTargets())
                .metrics(getMetrics())
                .posts(getPosts())
                .reporting(getReporting())
                .review(getReview())
                .renewal(getRenewal())
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
                .scope(agreement.getScope())
                .parties(agreement.getParties())
                .framework(agreement.getFramework())
                .definitions(agreement.getDefinitions())
                .targets(agreement.getTargets())
                .metrics(agreement.getMetrics())
                .posts(agreement.getPosts())
                .reporting(agreement.getReporting())
                .review(agreement.getReview())
                .renewal(agreement.getRenewal())
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts. */
    final class Builder extends ImmutableAgreementDraft.Builder {}
}
