package org.closedloop.sla.crm.mapping;

import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * A time that is stored as milliseconds since another time, such as {@code hs_time_to_first_engagement}.
 *
 * <p>If only the day of the other time is known, the result is a day if all moments of the first day give the same one;
 * otherwise the time is unknown.
 */
@Value.Immutable(builder = false)
public non-sealed interface TimeAfter extends TimeSource, WithTimeAfter {

    /** The property that holds the other time. */
    @Text
    @Value.Parameter
    String getSince();

    /** The property that holds the milliseconds: from 0 to 365,000 days; fractions of one are dropped. */
    @Text
    @Value.Parameter
    String getMillis();

    @Override
    default List<String> properties() {
        return List.of(getSince(), getMillis());
    }

    /** The time so many milliseconds after the other time. */
    static TimeAfter of(String since, String millis) {
        return ImmutableTimeAfter.of(since, millis);
    }
}
