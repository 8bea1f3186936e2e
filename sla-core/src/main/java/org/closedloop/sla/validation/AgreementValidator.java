package org.closedloop.sla.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * Says what an author may have got wrong in an agreement: all of it at once.
 *
 * <p>It needs no configuration, has no state and can be shared between threads. It finds what a host's own Jakarta
 * validator finds, each with its severity, and in the language that is asked for, whatever the machine's is.
 *
 * <pre>{@code
 * Findings findings = new AgreementValidator().validate(agreement, Locale.GERMAN);
 * findings.forEach(finding -> log.info("{} {}", finding.getCode(), finding.getMessage()));
 * }</pre>
 */
public final class AgreementValidator {

    /**
     * What can be said of the agreement by itself.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there is nothing to say
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Agreement agreement, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(locale, "locale");
        return findings(Rulebook.breachesOf(agreement), agreement, locale);
    }

    /**
     * The same, and what can only be said with the calendar at hand: whether it is the one that the agreement names,
     * and whether its working days can hold the agreed limits.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there is nothing to say
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Agreement agreement, BusinessCalendar calendar, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        new CalendarFit(calendar).check(agreement, report);
        List<Breach> all = new ArrayList<>(Rulebook.breachesOf(agreement));
        all.addAll(report.breaches());
        return findings(all, agreement, locale);
    }

    private static Findings findings(List<Breach> breaches, Agreement agreement, Locale locale) {
        return new Wording(new AgreementPlaces(agreement), locale).findings(breaches, DocumentOrder.OF_AGREEMENT);
    }
}
