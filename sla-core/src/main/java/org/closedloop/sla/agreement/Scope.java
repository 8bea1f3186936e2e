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

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scopes. */
    final class Builder extends ImmutableScope.Builder {}
}
