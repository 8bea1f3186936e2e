package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** The earliest of what several sources give: a first call or a first mail, whichever came first. */
@Value.Immutable
public non-sealed interface EarliestTime extends TimeSource, WithEarliestTime {

    /** The sources, in any order. */
    List<@Valid TimeSource> getSources();

    @Override
    default List<String> properties() {
        return getSources().stream()
                .flatMap(source -> source.properties().stream())
                .toList();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds earliest times. */
    final class Builder extends ImmutableEarliestTime.Builder {}
}
