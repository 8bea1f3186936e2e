package org.closedloop.sla.definition;

import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** A further term that the parties define. */
@Value.Immutable
public interface Term extends WithTerm {

    /** The term. */
    @Text
    String getName();

    /** The definition, as text. */
    @Text
    String getMeaning();

    /** Returns a term and its definition. */
    static Term of(String name, String meaning) {
        return builder().name(name).meaning(meaning).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms. */
    final class Builder extends ImmutableTerm.Builder {}
}
