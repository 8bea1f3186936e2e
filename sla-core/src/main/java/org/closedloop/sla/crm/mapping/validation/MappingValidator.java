package org.closedloop.sla.crm.mapping.validation;

import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Report;

/**
 * Finds mistakes in the mapping of a CRM, all at once.
 *
 * <p>It needs no configuration, has no state and can be shared between threads. A host's own Jakarta validator finds
 * the same mistakes of a mapping alone; only this validator checks how it fits an agreement.
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
     * Validates the mapping alone.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(CrmMapping mapping, Locale locale) {
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        report.addConstraintsOf(mapping);
        new ConsistentMappingValidator().check(mapping, report);
        return report.findings(new MappingLayout(mapping), locale);
    }

    /**
     * Validates the mapping and how it fits an agreement: whether it has all data that the metrics need, and the same
     * funnel, deal stages, currency and zone. The agreement itself is not validated.
     *
     * @param locale the language of the messages: German, or English for every other
     * @return all findings in the order of the mapping's document; empty if there are none
     * @throws NullPointerException if an argument is null, naming it
     */
    public Findings validate(CrmMapping mapping, Agreement agreement, Locale locale) {
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(locale, "locale");
        Report report = new Report();
        report.addConstraintsOf(mapping);
        new ConsistentMappingValidator().check(mapping, report);
        new MappingFit(agreement).check(mapping, report);
        return report.findings(new MappingLayout(mapping), locale);
    }
}
