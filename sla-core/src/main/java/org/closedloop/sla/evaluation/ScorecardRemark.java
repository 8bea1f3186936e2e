package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.immutables.value.Value;

/**
 * Something about the day, the data or the calendar of a scorecard that its reader should know before the verdicts.
 *
 * <pre>{@code
 * The newest event is of 15 Nov 2026; as of 31 Dec 2026, that is 33 working days without any event ...
 * }</pre>
 */
@Value.Immutable
public interface ScorecardRemark extends WithScorecardRemark {

    /** What is remarked. */
    enum Kind {
        /** The as-of day is before the agreement's period, so that no window has begun. */
        AS_OF_BEFORE_PERIOD,
        /** The as-of day is after the agreement's period, of which all windows have ended. */
        AS_OF_AFTER_PERIOD,
        /**
         * After the newest event of all leads, more than {@value ScorecardRemark#MOST_QUIET_DAYS} working days of the
         * period have passed up to the as-of day, so that the data probably ends before it.
         */
        DATA_ENDS_EARLY,
        /** The calendar's time zone is not the agreement's, so that days and working hours are of different places. */
        CALENDAR_ZONE_OTHER
    }

    /** The number of working days without any event from which on nothing is remarked. */
    int MOST_QUIET_DAYS = 5;

    /** What is remarked. */
    Kind getKind();

    /** The last day that counts. */
    LocalDate getAsOf();

    /** The first or last day of the period, or the day of the newest event. */
    Optional<LocalDate> getDay();

    /** The working days without any event after the newest one. */
    Optional<Long> getWorkingDays();

    /** The calendar's time zone. */
    Optional<ZoneId> getCalendarZone();

    /** The agreement's time zone. */
    Optional<ZoneId> getAgreementZone();

    /** Returns it in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Figures figures = new Figures(locale);
        return MessageBundle.of(ScorecardRemark.class, locale)
                .format(
                        getKind().name(),
                        figures.date(getAsOf()),
                        getDay().map(figures::date).orElse("–"),
                        getWorkingDays().map(figures::count).orElse("–"),
                        getCalendarZone().map(ZoneId::getId).orElse("–"),
                        getAgreementZone().map(ZoneId::getId).orElse("–"));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds remarks. */
    final class Builder extends ImmutableScorecardRemark.Builder {}
}
