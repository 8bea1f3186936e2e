package org.closedloop.sla.crm.mapping.validation;

import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Report;

/**
 * Says what an author may have got wrong in the mapping of a CRM: all of it at once.
 *
 * <p>It needs no configuration, has no state and can be shared between threads. What can be said of a mapping by
 * itself, a host's own Jakarta validator finds too; how it fits an agreement is only found here.
 *
 * <pre>{@code
 * CrmMapping mapping = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF"));
 * Findings findings = new MappingValidator().validate(mapping, agreement, Locale.ENGLISH);
 * findings.errors().get(0).getMessage();
 * // "mapping 'hubspot', lead: 'acceptedAt' must have a source to measure acceptance, but has none"
 * }</pre>
 */
public final class MappingValidator {

    /** A validator. */
    public MappingValidator() {}

    /**
     * What can be said of the mapping by itself.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there is nothing to say
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(CrmMapping mapping, Locale locale) {
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        report.addConstraintsOf(mapping);
        return report.findings(new MappingLayout(mapping), locale);
    }

    /**
     * The same, and what can only be said with the agreement at hand: whether the mapping gives all that its metrics
     * count, and agrees with it on funnel, deal stages, currency and zone. The agreement itself is not validated.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the mapping's document; empty if there is nothing to say
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(CrmMapping mapping, Agreement agreement, Locale locale) {
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        report.addConstraintsOf(mapping);
        new MappingFit(agreement).check(mapping, report);
        return report.findings(new MappingLayout(mapping), locale);
    }
}
