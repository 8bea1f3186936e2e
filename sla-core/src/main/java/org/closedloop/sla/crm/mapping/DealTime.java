package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A time of a lead that a record of its deals holds: a later stage that begins when the opportunity was created. Of
 * several deals the earliest counts.
 */
@Value.Immutable(builder = false)
public non-sealed interface DealTime extends TimeSource, WithDealTime {

    /** From where in a deal's record it is taken. */
    @Valid
    @Value.Parameter
    TimeSource getTime();

    /** The properties of deals that it reads. */
    @Override
    default List<String> properties() {
        return getTime().properties();
    }

    /** The time that a deal's record gives. */
    static DealTime of(TimeSource time) {
        return ImmutableDealTime.of(time);
    }
}
