package org.closedloop.sla.validation.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Report;

/**
 * Finds mistakes in exclusions that were recorded during the term, all at once: alone, and beside the agreement.
 *
 * <p>It needs no configuration, has no state and can be shared between threads.
 *
 * <pre>{@code
 * Findings findings = new ExclusionsValidator().validate(recorded, agreement, Locale.ENGLISH);
 * findings.hasErrors();    // true if ResolvedTerms.withExclusions would refuse them, or ignore a part of them
 * }</pre>
 */
public final class ExclusionsValidator {

    /** A validator. */
    public ExclusionsValidator() {}

    /**
     * Validates the document alone: its texts, ids, sides and overlaps.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Exclusions recorded, Locale locale) {
        return validate(recorded, List.of(), locale);
    }

    /**
     * Validates the document beside its agreement: also whether its targets and days are those of the agreement, and
     * whether it repeats what clause 15 excludes.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Exclusions recorded, Agreement agreement, Locale locale) {
        return validate(recorded, List.of(Objects.requireNonNull(agreement, "agreement")), locale);
    }

    /**
     * Validates the document beside all versions of its agreement. Targets and days can be those of any version with
     * the id that the document names.
     *
     * @param versions the versions, oldest first; if there are none, the document is validated alone
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(Exclusions recorded, List<Agreement> versions, Locale locale) {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        report.addConstraintsOf(recorded);
        new RecordedExclusionRules(List.copyOf(versions)).check(recorded, report);
        return report.findings(new RecordedExclusionsLayout(recorded), locale);
    }
}
