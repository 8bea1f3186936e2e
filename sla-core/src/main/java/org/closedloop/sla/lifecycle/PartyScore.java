package org.closedloop.sla.lifecycle;

import java.util.Locale;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/** One party's score over all versions of an agreement. */
@Value.Immutable
public interface PartyScore extends WithPartyScore {

    /** The party's role. */
    Role getRole();

    /** The function's name in the firm, by the latest version in which it answers for a target. */
    String getFunction();

    /** The score over its own targets, each counted as in the {@linkplain HistoryScorecard total}. */
    Score getScore();

    /** The score in one sentence, in German for German locales, else in English. */
    default String explain(Locale locale) {
        return new Words(locale).explain(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scores of parties. */
    final class Builder extends ImmutablePartyScore.Builder {}
}
