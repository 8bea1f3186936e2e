package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.time.Period;

/** The attributes of {@link Renewal}, clause 11, in the order of the contract. */
public final class RenewalAttributes {

    private static final ClauseType.Builder<Renewal, Renewal.Builder> DECLARED =
            ClauseType.of(Part.RENEWAL, "renewal", Renewal::builder, Renewal.Builder::build);

    /** The day from which the renewed agreement is in force. */
    public static final Attribute<Renewal, LocalDate> DATE =
            DECLARED.required("date", "renewal date", Renewal::getDate, Renewal.Builder::date);

    /** Whether it renews by itself. */
    public static final Attribute<Renewal, Renewal.Mode> MODE =
            DECLARED.required("mode", Renewal::getMode, Renewal.Builder::mode);

    /** How long before the end notice must be given; not negative. */
    public static final Attribute<Renewal, Period> NOTICE =
            DECLARED.required("notice", Renewal::getNotice, Renewal.Builder::notice);

    /** How long the renewed agreement is in force; positive. */
    public static final Attribute<Renewal, Period> NEXT_PERIOD =
            DECLARED.required("nextPeriod", Renewal::getNextPeriod, Renewal.Builder::nextPeriod);

    /** The clause. */
    public static final ClauseType<Renewal> RENEWAL =
            DECLARED.positive(NEXT_PERIOD).notNegative(NOTICE).build();

    private RenewalAttributes() {}
}
