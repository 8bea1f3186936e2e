package org.closedloop.sla.examples.scorecard.holidays;

import de.focus_shift.jollyday.core.HolidayType;
import java.util.Locale;

/** The legal kind of a holiday, from the strictest to the weakest. */
public enum HolidayKind {
    /** A public holiday by the law of the place. */
    PUBLIC,
    /** A public holiday from a time of the day on. */
    HALF_DAY,
    /** A day on which banks are closed; others work, unless they agreed otherwise. */
    BANK,
    /** A day that is celebrated, and worked. */
    OBSERVANCE;

    static HolidayKind of(HolidayType type) {
        return switch (type) {
            case PUBLIC_HOLIDAY -> PUBLIC;
            case BANK_HOLIDAY -> BANK;
            case OBSERVANCE -> OBSERVANCE;
        };
    }

    /** The word for it, such as {@code half-day}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
