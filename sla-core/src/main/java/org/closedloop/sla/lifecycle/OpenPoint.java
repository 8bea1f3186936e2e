package org.closedloop.sla.lifecycle;

import java.util.Locale;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** A point of a renewal draft that both sides should agree on; the draft repeats the previous terms. */
@Value.Immutable
public interface OpenPoint extends WithOpenPoint {

    /** The kind of point. */
    enum Kind {
        /** The threshold of a target. */
        TARGET,
        /** The persons accountable for a side. */
        POST,
        /** The persons accountable for a side whose post is vacant at the end. */
        VACANT_POST
    }

    /** The kind of point. */
    Kind getKind();

    /** The path, such as {@code targets[sql-volume]} or {@code posts[sales]}. */
    String getPath();

    /** The draft's term: the target's metric, or the holders of the post; empty for a vacant post. */
    String getSaid();

    /** The days to which it applies. */
    DateRange getPeriod();

    /** Returns a description of what to agree on, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new LifecycleSentences(locale).explain(this);
    }

    /** Returns an open point. */
    static OpenPoint of(Kind kind, String path, String said, DateRange period) {
        return builder().kind(kind).path(path).said(said).period(period).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds points. */
    final class Builder extends ImmutableOpenPoint.Builder {}
}
