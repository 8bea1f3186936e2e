package org.closedloop.sla.validation.agreement;

import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rules;

/**
 * Finds mistakes in an agreement, all at once.
 *
 * <p>It needs no configuration, has no state and can be shared between threads. It finds what a host's own Jakarta
 * validator finds in the {@linkplain org.closedloop.sla.validation.Severity#getGroup() groups} of all severities, in
 * the requested language regardless of the default locale, and evaluates the rules only once.
 *
 * <pre>{@code
 * Findings findings = new AgreementValidator().validate(agreement, Locale.GERMAN);
 * findings.forEach(finding -> log.info("{} {}", finding.getCode(), finding.getMessage()));
 * }</pre>
 */
public final class AgreementValidator {

    /**
     * Validates the agreement alone.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Agreement agreement, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        report.addConstraintsOf(agreement);
        new ConsistentValidator().check(agreement, report);
        return report.findings(new AgreementLayout(agreement), locale);
    }

    /**
     * Validates the agreement and its calendar: whether it is the one that the agreement names, and whether its working
     * days fit the agreed limits.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Agreement agreement, BusinessCalendar calendar, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        report.addConstraintsOf(agreement);
        new ConsistentValidator().check(agreement, report);
        new CalendarFit(calendar).check(agreement, report);
        return report.findings(new AgreementLayout(agreement), locale);
    }

    /**
     * Validates the signatures against the digest of the terms, which sla-json computes: whether they are for these
     * terms. A digest by another method is an error, as it cannot be checked; signatures without a digest are not
     * checked.
     *
     * @param digest the digest of the agreement's present terms
     * @param locale the language of the messages: German, or English for every other
     * @return the findings about the digests alone
     */
    public Findings validateSignatures(Agreement agreement, String digest, Locale locale) {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(locale, "locale");
        return findings(new DigestFit(digest), agreement, locale);
    }

    /**
     * Validates the succession to a predecessor: whether it is the one that the agreement names, whether there is a gap
     * or overlap, whether the notice fits the new term, and whether a replacement during the term requires the same sum
     * again.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return the findings about the succession alone
     */
    public Findings validateSuccession(Agreement agreement, Agreement predecessor, Locale locale) {
        Objects.requireNonNull(predecessor, "predecessor");
        Objects.requireNonNull(locale, "locale");
        return findings(new SuccessionFit(predecessor), agreement, locale);
    }

    /**
     * Validates the targets against the past: reports each that none of the past windows would have met, as far as the
     * history has their numbers.
     *
     * @param history the numbers of past windows, counted by metrics of the same ids
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validateHistory(Agreement agreement, FunnelNumbers history, Locale locale) {
        Objects.requireNonNull(history, "history");
        return findings(new HistoryFit(history), agreement, locale);
    }

    private static Findings findings(Rules<Agreement> rules, Agreement agreement, Locale locale) {
        Objects.requireNonNull(agreement, "agreement");
        Report report = new Report();
        rules.check(agreement, report);
        return report.findings(new AgreementLayout(agreement), locale);
    }
}
