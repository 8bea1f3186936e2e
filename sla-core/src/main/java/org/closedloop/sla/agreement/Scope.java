package org.closedloop.sla.agreement;

import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** Clause 2: the period, the region and the group for which the agreement applies. */
@Value.Immutable
public interface Scope extends WithScope {

    /** The first and the last day, both inclusive. */
    DateRange getPeriod();

    /** The zone of the agreement's days, weeks and months. */
    ZoneId getZone();

    /** The geographic business unit. */
    @Text
    String getRegion();

    /** The group whose results it covers. */
    Optional<@Text String> getGroup();

    /** The subgroup whose results it covers. */
    Optional<@Text String> getSubgroup();

    /** The id of the business calendar. */
    @Text
    String getCalendar();

    /** Returns a scope without a group. */
    static Scope of(DateRange period, ZoneId zone, String region, String calendar) {
        return builder()
                .period(period)
                .zone(zone)
                .region(region)
                .calendar(calendar)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scopes. */
    final class Builder extends ImmutableScope.Builder {}
}
