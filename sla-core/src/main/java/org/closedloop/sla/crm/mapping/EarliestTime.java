package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** The earliest time of several sources, such as the first call and the first mail. */
@Value.Immutable
public non-sealed interface EarliestTime extends TimeSource, WithEarliestTime {

    /** The sources, in any order. */
    List<@Valid TimeSource> getSources();

    @Override
    default List<TimeSource> parts() {
        return getSources();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds earliest times. */
    final class Builder extends ImmutableEarliestTime.Builder {}
}
