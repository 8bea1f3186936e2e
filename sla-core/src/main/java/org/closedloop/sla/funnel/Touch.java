package org.closedloop.sla.funnel;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * A contact between the firm and a lead that may have contributed to the deal, such as a webinar, an advertisement or a
 * cold call. Attribution credits touches.
 *
 * <pre>{@code
 * Touch webinar = Touch.of(Instant.parse("2026-02-03T09:00:00Z"), Role.MARKETING, "webinar");
 * }</pre>
 */
@Value.Immutable(builder = false)
public interface Touch extends WithTouch {

    /** The time of the touch. */
    @Value.Parameter
    EventTime getAt();

    /** The function that initiated it and earns its credit. */
    @Value.Parameter
    Role getBy();

    /** The channel, such as {@code webinar}. */
    @Value.Parameter
    String getChannel();

    /** Returns a touch at this time, by this function, through this channel. */
    static Touch of(EventTime at, Role by, String channel) {
        return ImmutableTouch.of(at, by, channel);
    }

    /** Returns a touch at this instant, by this function, through this channel. */
    static Touch of(Instant at, Role by, String channel) {
        return of(EventTime.at(at), by, channel);
    }
}
