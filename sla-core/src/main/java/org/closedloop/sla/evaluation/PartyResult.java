package org.closedloop.sla.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** The result of one party's targets. */
@Value.Immutable
public interface PartyResult extends WithPartyResult {

    /** The party's role. */
    Role getRole();

    /** The function's name in the firm. */
    String getFunction();

    /** The score of its own targets. */
    Score getScore();

    /** The score as it would be without relief; present if a window of the party is excused. */
    Optional<Score> getScoreWithoutRelief();

    /** Its targets, in the agreement's order. */
    List<TargetResult> getTargets();

    /** Returns the result of a target. */
    default Optional<TargetResult> target(String id) {
        return getTargets().stream()
                .filter(result -> result.getTarget().getId().equals(id))
                .findFirst();
    }

    /** Returns a summary of this result in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ScorecardSentences(locale).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutablePartyResult.Builder {}
}
