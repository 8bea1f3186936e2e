package org.closedloop.sla.lifecycle;

import java.util.Locale;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** The score of one party over all versions of an agreement. */
@Value.Immutable
public interface PartyScore extends WithPartyScore {

    /** The party's role. */
    Role getRole();

    /** The function's name in the firm, from the latest version in which it is responsible for a target. */
    String getFunction();

    /** The score of its own targets, computed as the {@linkplain HistoryScorecard total}. */
    Score getScore();

    /** Returns the score in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new LifecycleSentences(locale).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scores of parties. */
    final class Builder extends ImmutablePartyScore.Builder {}
}
