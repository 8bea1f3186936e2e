package org.closedloop.sla.lifecycle;

import java.util.Locale;
import org.closedloop.sla.evaluation.WindowResult;
import org.immutables.value.Value;

/** The result of a target in a window, with the version that evaluated it. */
@Value.Immutable
public interface WindowJudgement extends WithWindowJudgement {

    /** The version that evaluated it, such as {@code acme-2026/2}. */
    String getVersion();

    /** The result. */
    WindowResult getResult();

    /** Returns the version and the result in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return getVersion() + ": " + getResult().explain(locale);
    }

    /** Returns a result with its version. */
    static WindowJudgement of(String version, WindowResult result) {
        return builder().version(version).result(result).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds judgements. */
    final class Builder extends ImmutableWindowJudgement.Builder {}
}
