package org.closedloop.sla.remedy;

import jakarta.validation.Valid;
import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * The exclusions that both sides of an agreement recorded during its term, as a document of its own: a signed agreement
 * never changes.
 *
 * <pre>{@code
 * ResolvedTerms terms = agreement.resolve(calendar).withExclusions(recorded);
 * }</pre>
 */
@Value.Immutable
public interface Exclusions extends WithExclusions {

    /** The id of the agreement. */
    @Text
    String getAgreement();

    /** The exclusions, in the order in which they were recorded. */
    List<@Valid RecordedExclusion> getRecorded();

    /** Returns the exclusions recorded for an agreement. */
    static Exclusions of(String agreement, RecordedExclusion... recorded) {
        return builder().agreement(agreement).addRecorded(recorded).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds documents of exclusions. */
    final class Builder extends ImmutableExclusions.Builder {}
}
