package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A time of a lead that is stored in its deals, such as a later stage that begins when the opportunity is created. With
 * several deals, the earliest time counts.
 */
@Value.Immutable(builder = false)
public non-sealed interface DealTime extends TimeSource, WithDealTime {

    /** The source in a deal's record. */
    @Valid
    @Value.Parameter
    TimeSource getTime();

    @Override
    default List<TimeSource> parts() {
        return List.of(getTime());
    }

    /** The time that a deal's record gives. */
    static DealTime of(TimeSource time) {
        return ImmutableDealTime.of(time);
    }
}
