package org.closedloop.sla.examples.scorecard.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.validation.MappingValidator;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.examples.scorecard.terminal.FindingList;
import org.closedloop.sla.report.crm.Obstacle;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Severity;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A mapping and the agreement for which it gives leads: what they must fit in each other and in an export.
 *
 * @param terms the agreement, where one is named
 */
record AgreedMapping(CrmMapping mapping, Optional<Agreement> terms, Locale locale) {

    /** The mapping beside the agreement in this file, if there is one. */
    static AgreedMapping of(CrmMapping mapping, @Nullable Path agreement, Locale locale) {
        return new AgreedMapping(
                mapping,
                Optional.ofNullable(agreement).map(file -> Input.document(Agreement.class, file, locale)),
                locale);
    }

    /** What an import may report: what is allowed, and of the mapping that comes with a CRM what firms do not use. */
    Tolerance tolerance(Tolerance allowed) {
        return isStandard() ? allowed.forStandardMapping(stages()) : allowed;
    }

    /** The currency into which the agreement converts amounts, where it defines revenue. */
    Optional<CurrencyUnit> currency() {
        return terms.flatMap(agreement -> agreement.getDefinitions().getRevenue())
                .map(RevenueDefinition::getCurrency);
    }

    /** Prints what of the mapping does not fit the agreement, and returns what makes numbers wrong. */
    List<Obstacle> misfits(PrintWriter err) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Findings findings = new MappingValidator().validate(mapping, terms.get(), locale);
        err.print(new FindingList(locale).of(findings));
        return findings.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(Obstacle::of)
                .toList();
    }

    /** Whether the mapping is one that comes with a CRM, also from a file. */
    private boolean isStandard() {
        return Stream.of(CrmMapping.hubSpot(mapping.getZone()), CrmMapping.salesforce(mapping.getZone()))
                .anyMatch(standard ->
                        standard.equals(mapping.withId(standard.getId()).withCurrency(standard.getCurrency())));
    }

    /** The stages that the agreement defines. */
    private Set<String> stages() {
        return terms.stream()
                .flatMap(agreement -> agreement.getDefinitions().getStages().stream())
                .map(stage -> stage.getStage().getKey())
                .collect(Collectors.toSet());
    }
}
