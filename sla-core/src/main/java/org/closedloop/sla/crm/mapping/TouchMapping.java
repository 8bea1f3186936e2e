package org.closedloop.sla.crm.mapping;

import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * A touch that attribution may credit: its time, channel and function.
 *
 * <p>A record has a touch if it has both time and channel, and the channel is not excluded.
 */
@Value.Immutable
public interface TouchMapping extends WithTouchMapping {

    /** The property that holds the time. */
    @Text
    String getAt();

    /** The form of the time, if its text does not show it. */
    Optional<TimeForm> getHolds();

    /** The property that holds the channel. */
    @Text
    String getChannel();

    /** The function that the touch is credited to. */
    Role getBy();

    /** Channels that are excluded, such as {@code OFFLINE}. */
    Set<@Text String> getExcept();

    /** The source of its time. */
    default TimeSource source() {
        return getHolds().map(holds -> TimeSource.at(getAt(), holds)).orElseGet(() -> TimeSource.at(getAt()));
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds touch mappings. */
    final class Builder extends ImmutableTouchMapping.Builder {}
}
