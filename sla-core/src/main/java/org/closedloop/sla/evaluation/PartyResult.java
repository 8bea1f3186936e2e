package org.closedloop.sla.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** How one party's targets stand. */
@Value.Immutable
public interface PartyResult extends WithPartyResult {

    /** The party's role. */
    Role getRole();

    /** The function's name in the firm. */
    String getFunction();

    /** The score over its own targets. */
    Score getScore();

    /** Its targets, in the agreement's order. */
    List<TargetResult> getTargets();

    /** The result of one target. */
    default Optional<TargetResult> target(String id) {
        return getTargets().stream()
                .filter(result -> result.getTarget().getId().equals(id))
                .findFirst();
    }

    /** This result in one sentence, in German for German locales, else in English. */
    default String explain(Locale locale) {
        return new Sentences(locale).explain(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutablePartyResult.Builder {}
}
