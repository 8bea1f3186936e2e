package org.closedloop.sla.definition;

import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** Any further word that the parties define. */
@Value.Immutable
public interface Term extends WithTerm {

    /** The word. */
    @Text
    String getName();

    /** What it means. */
    @Text
    String getMeaning();

    /** A word and its meaning. */
    static Term of(String name, String meaning) {
        return builder().name(name).meaning(meaning).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms. */
    final class Builder extends ImmutableTerm.Builder {}
}
