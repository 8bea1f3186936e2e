package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.time.ZoneId;

/** The attributes of {@link Scope}, clause 2, in the order of the contract. */
public final class ScopeAttributes {

    private static final ClauseType.Builder<Scope, Scope.Builder> DECLARED =
            ClauseType.of(Part.SCOPE, "scope", Scope::builder, Scope.Builder::build);

    /** The first and the last day. */
    public static final DaysAttribute<Scope> PERIOD =
            DECLARED.days("period", "start date", "end date", Scope::getPeriod, Scope.Builder::period);

    /** The first day. */
    public static final Attribute<Scope, LocalDate> START = PERIOD.getStart();

    /** The last day, inclusive; not before the first. */
    public static final Attribute<Scope, LocalDate> END = PERIOD.getEnd();

    /** The geographic business unit. */
    public static final Attribute<Scope, String> REGION =
            DECLARED.required("region", Scope::getRegion, Scope.Builder::region);

    /** The group whose result it covers. */
    public static final Attribute<Scope, String> GROUP =
            DECLARED.optional("group", Scope::getGroup, Scope.Builder::group);

    /** The subgroup whose result it covers. */
    public static final Attribute<Scope, String> SUBGROUP =
            DECLARED.optional("subgroup", Scope::getSubgroup, Scope.Builder::subgroup);

    /** The zone whose calendar days, weeks and months count. */
    public static final Attribute<Scope, ZoneId> ZONE =
            DECLARED.required("zone", "time zone", Scope::getZone, Scope.Builder::zone);

    /** The id of the business calendar. */
    public static final Attribute<Scope, String> CALENDAR =
            DECLARED.required("calendar", Scope::getCalendar, Scope.Builder::calendar);

    /** The clause. */
    public static final ClauseType<Scope> SCOPE = DECLARED.build();

    private ScopeAttributes() {}
}
