package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.funnel.Role;

/**
 * An obligation under an agreement that is due on one day. It is derived from the terms and, for violations, from a
 * scorecard, and does not record whether it was met.
 */
public sealed interface Obligation
        permits SignatureDue,
                WindowEnd,
                ReportDue,
                ReviewMeeting,
                EscalationDue,
                PostVacancy,
                NoticeDeadline,
                RenewalStart,
                AgreementExpiry {

    /** The order of a schedule: by day, kind, and key. */
    Comparator<Obligation> ORDER = Comparator.comparing(Obligation::getDay)
            .thenComparing(Obligation::getKind)
            .thenComparing(Obligation::getKey);

    /** The day on which it occurs, or the last day on which it is on time. */
    LocalDate getDay();

    /** The kind of obligation. */
    Kind getKind();

    /**
     * The unique key in the agreement's schedule, such as {@code report/2026-03}. It does not depend on language,
     * holidays or deadlines.
     */
    String getKey();

    /** The responsible functions; all parties if the clause names none. */
    Set<Role> getResponsible();

    /** The people or management levels concerned: participants, audience, or leaving persons; can be empty. */
    List<String> getPeople();

    /** Returns a short title for a calendar, in German for German locales, otherwise in English. */
    default String title(Locale locale) {
        return new ObligationSentences(locale).title(this);
    }

    /** Returns a description in one sentence, without the day, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ObligationSentences(locale).explain(this);
    }

    /** The kinds of obligations, in their order within a day. */
    enum Kind {
        /** The agreement must be signed: {@link SignatureDue}. */
        SIGNATURE,
        /** Targets are evaluated: {@link WindowEnd}. */
        WINDOW_END,
        /** A report is due: {@link ReportDue}. */
        REPORT,
        /** Both sides meet: {@link ReviewMeeting}. */
        REVIEW,
        /** An action that follows from a violation is due: {@link EscalationDue}. */
        ESCALATION,
        /** The post of a side becomes vacant: {@link PostVacancy}. */
        VACANCY,
        /** The last day for notice: {@link NoticeDeadline}. */
        NOTICE,
        /** The agreement ends: {@link AgreementExpiry}. */
        EXPIRY,
        /** The renewed agreement starts: {@link RenewalStart}. */
        RENEWAL
    }
}
