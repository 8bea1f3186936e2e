package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.funnel.Role;

/**
 * One thing that is due on one day, and for whom.
 *
 * <p>It says what the terms ask for, not whether it was done: that a report is missing is for the evaluator to say.
 */
public sealed interface Obligation
        permits SignatureDue,
                WindowEnd,
                ReportDue,
                ReviewMeeting,
                PostVacancy,
                NoticeDeadline,
                RenewalStart,
                AgreementExpiry {

    /** The order of a schedule: by day, then by kind, then by key. */
    Comparator<Obligation> ORDER = Comparator.comparing(Obligation::getDay)
            .thenComparing(Obligation::getKind)
            .thenComparing(Obligation::getKey);

    /** The day on which it happens, or the last one on which it is in time. */
    LocalDate getDay();

    /** What kind of thing it is. */
    Kind getKind();

    /**
     * Its name in the agreement's schedule, such as {@code report/2026-03}: unique there, and the same in every
     * language, however holidays and deadlines change.
     */
    String getKey();

    /** The functions that see to it; all parties, where the clause names none. */
    Set<Role> getResponsible();

    /** The people or levels named in it: who takes part, who is informed, who leaves; may be empty. */
    List<String> getPeople();

    /** What it is in a few words, for a calendar; in German for German locales, else in English. */
    default String title(Locale locale) {
        return new Sentences(locale).title(this);
    }

    /** What is due in one sentence, without its day; in German for German locales, else in English. */
    default String explain(Locale locale) {
        return new Sentences(locale).explain(this);
    }

    /** The kinds, in the order in which a day lists them. */
    enum Kind {
        /** The agreement is to be signed: {@link SignatureDue}. */
        SIGNATURE,
        /** Targets are judged: {@link WindowEnd}. */
        WINDOW_END,
        /** A report is to be out: {@link ReportDue}. */
        REPORT,
        /** Both sides meet: {@link ReviewMeeting}. */
        REVIEW,
        /** Nobody will answer for a side: {@link PostVacancy}. */
        VACANCY,
        /** Notice can be given for the last time: {@link NoticeDeadline}. */
        NOTICE,
        /** The agreement ends: {@link AgreementExpiry}. */
        EXPIRY,
        /** The renewed agreement starts: {@link RenewalStart}. */
        RENEWAL
    }
}
