package org.closedloop.sla.lifecycle;

import java.util.Locale;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** Something that both sides should agree afresh when they renew; until then the draft repeats what was. */
@Value.Immutable
public interface OpenPoint extends WithOpenPoint {

    /** What kind of thing it is. */
    enum Kind {
        /** What a target asks for. */
        TARGET,
        /** Who answers for a side. */
        POST,
        /** Who answers for a side that nobody answered for at the end. */
        VACANT_POST
    }

    /** What kind of thing it is. */
    Kind getKind();

    /** Where, such as {@code targets[sql-volume]} or {@code posts[sales]}. */
    String getPath();

    /** What the draft says: the target's metric, or who holds the post; empty if nothing. */
    String getSaid();

    /** The days for which it is to be agreed. */
    DateRange getPeriod();

    /** What is to be done, in German for German locales, else in English. */
    default String explain(Locale locale) {
        return new Words(locale).explain(this);
    }

    /** A point to be agreed. */
    static OpenPoint of(Kind kind, String path, String said, DateRange period) {
        return builder().kind(kind).path(path).said(said).period(period).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds points. */
    final class Builder extends ImmutableOpenPoint.Builder {}
}
