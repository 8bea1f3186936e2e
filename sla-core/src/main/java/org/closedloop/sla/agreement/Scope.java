package org.closedloop.sla.agreement;

import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** Clause 2: for when, for where and for whom the agreement holds. */
@Value.Immutable
public interface Scope extends WithScope {

    /** The first and the last day, both inclusive. */
    DateRange getPeriod();

    /** The zone whose calendar days, weeks and months count. */
    ZoneId getZone();

    /** The geographic business unit. */
    @Text
    String getRegion();

    /** The group whose result it covers. */
    Optional<@Text String> getGroup();

    /** The subgroup whose result it covers. */
    Optional<@Text String> getSubgroup();

    /** The id of the business calendar that says when people work. */
    @Text
    String getCalendar();

    /** The scope of a region, for a whole firm. */
    static Scope of(DateRange period, ZoneId zone, String region, String calendar) {
        return builder()
                .period(period)
                .zone(zone)
                .region(region)
                .calendar(calendar)
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scopes. */
    final class Builder extends ImmutableScope.Builder {}
}
