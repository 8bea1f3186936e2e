package org.closedloop.sla.validation.agreement;

import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Report;

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
        Report report = new Report();
        report.addConstraintsOf(agreement);
        return report.findings(new AgreementLayout(agreement), locale);
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
        report.addConstraintsOf(agreement);
        new CalendarFit(calendar).check(agreement, report);
        return report.findings(new AgreementLayout(agreement), locale);
    }

    /**
     * What can only be said with the digest of the terms at hand, which sla-json computes: whether the signatures were
     * given for these terms. A digest that was taken by another method is an error, as nobody can check it; signatures
     * without a digest say nothing.
     *
     * @param digest the digest of the agreement's terms as they are
     * @param locale the language of the messages: German, or English for every other
     * @return the findings about the digests alone
     */
    public Findings validateSignatures(Agreement agreement, String digest, Locale locale) {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(locale, "locale");
        return findings(new DigestFit(digest), agreement, locale);
    }

    /**
     * What can only be said with the predecessor at hand: whether it is the one that the agreement names, and whether
     * the agreement follows it: without gap or overlap, with a notice that fits into a new term, and without asking for
     * the whole of a sum again where it replaces its predecessor in the middle of its time.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return the findings about the succession alone
     */
    public Findings validateSuccession(Agreement agreement, Agreement predecessor, Locale locale) {
        Objects.requireNonNull(predecessor, "predecessor");
        Objects.requireNonNull(locale, "locale");
        return findings(new SuccessionFit(predecessor), agreement, locale);
    }

    private static Findings findings(Rules rules, Agreement agreement, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Report report = new Report();
        rules.check(agreement, report);
        return report.findings(new AgreementLayout(agreement), locale);
    }
}
