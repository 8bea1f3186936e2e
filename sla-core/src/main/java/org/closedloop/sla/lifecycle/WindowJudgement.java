package org.closedloop.sla.lifecycle;

import java.util.Locale;
import org.closedloop.sla.evaluation.WindowResult;
import org.immutables.value.Value;

/** How a target stands in a window, and by which version. */
@Value.Immutable
public interface WindowJudgement extends WithWindowJudgement {

    /** The version that judged, such as {@code acme-2026/2}. */
    String getVersion();

    /** How the target stands. */
    WindowResult getResult();

    /** The version, and the result in one sentence; in German for German locales, else in English. */
    default String explain(Locale locale) {
        return getVersion() + ": " + getResult().explain(locale);
    }

    /** A result, and the version that judged. */
    static WindowJudgement of(String version, WindowResult result) {
        return builder().version(version).result(result).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds judgements. */
    final class Builder extends ImmutableWindowJudgement.Builder {}
}
