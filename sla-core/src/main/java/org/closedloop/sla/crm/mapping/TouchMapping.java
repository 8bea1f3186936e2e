package org.closedloop.sla.crm.mapping;

import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * A touch that attribution may credit: when, through which channel, by whom.
 *
 * <p>There is a touch where the record has both time and channel, unless the channel is one of those left out.
 */
@Value.Immutable
public interface TouchMapping extends WithTouchMapping {

    /** The property that holds the time. */
    @Text
    String getAt();

    /** What it holds, where its texts do not show it. */
    Optional<TimeForm> getHolds();

    /** The property that holds the channel. */
    @Text
    String getChannel();

    /** The function that made it happen. */
    Role getBy();

    /** Channels that are no touch of this function, such as {@code OFFLINE}. */
    Set<@Text String> getExcept();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds touch mappings. */
    final class Builder extends ImmutableTouchMapping.Builder {}
}
