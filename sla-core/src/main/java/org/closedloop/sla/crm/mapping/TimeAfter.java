package org.closedloop.sla.crm.mapping;

import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * A time that is given as milliseconds since another: {@code hs_time_to_first_engagement}.
 *
 * <p>Of the other time only the day may be known. Then the result is a day, if every moment of that day leads to the
 * same one, and else unknown.
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

    /** So long after the other time. */
    static TimeAfter of(String since, String millis) {
        return ImmutableTimeAfter.of(since, millis);
    }
}
