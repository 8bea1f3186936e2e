package org.closedloop.sla.funnel;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * One contact between the firm and a lead that may have moved it towards the deal: a webinar, an advertisement, a cold
 * call. Attribution credits touches.
 *
 * <pre>{@code
 * Touch webinar = Touch.of(Instant.parse("2026-02-03T09:00:00Z"), Role.MARKETING, "webinar");
 * }</pre>
 */
@Value.Immutable(builder = false)
public interface Touch extends WithTouch {

    /** When it happened. */
    @Value.Parameter
    EventTime getAt();

    /** The function that made it happen, and that earns its credit. */
    @Value.Parameter
    Role getBy();

    /** The channel, such as {@code webinar}. */
    @Value.Parameter
    String getChannel();

    /** A touch at this time, by this function, through this channel. */
    static Touch of(EventTime at, Role by, String channel) {
        return ImmutableTouch.of(at, by, channel);
    }

    /** A touch at this instant, by this function, through this channel. */
    static Touch of(Instant at, Role by, String channel) {
        return of(EventTime.at(at), by, channel);
    }
}
