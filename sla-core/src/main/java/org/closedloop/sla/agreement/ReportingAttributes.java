package org.closedloop.sla.agreement;

import java.util.List;
import org.closedloop.sla.time.WindowLength;

/** The attributes of {@link Reporting}, clause 9, in the order of the contract. */
public final class ReportingAttributes {

    private static final ClauseType.Builder<Reporting, Reporting.Builder> DECLARED =
            ClauseType.of(Part.REPORTING, "reporting", Reporting::builder, Reporting.Builder::build);

    /** How often. */
    public static final Attribute<Reporting, WindowLength> CADENCE =
            DECLARED.required("cadence", Reporting::getCadence, Reporting.Builder::cadence);

    /** The tools or channels; at least one. */
    public static final Attribute<Reporting, List<String>> CHANNELS =
            DECLARED.list("channels", Reporting::getChannels, Reporting.Builder::channels);

    /** The management levels informed; at least one. */
    public static final Attribute<Reporting, List<String>> AUDIENCE =
            DECLARED.list("audience", Reporting::getAudience, Reporting.Builder::audience);

    /** How many working days after the end of a period the report may take. */
    public static final Attribute<Reporting, Integer> DEADLINE_DAYS =
            DECLARED.required("deadlineDays", "deadline", Reporting::getDeadlineDays, Reporting.Builder::deadlineDays);

    /** The clause. */
    public static final ClauseType<Reporting> REPORTING = DECLARED.build();

    private ReportingAttributes() {}
}
