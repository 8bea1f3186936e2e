package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.Deal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The currency of an amount: beside it, in a column of its own, or the mapping's. */
class AmountCurrencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // beside, column, mapping, amount or reason
                "5.00|EUR|CHF|EUR 5.00",
                "5.00 EUR|EUR|CHF|EUR 5.00",
                "5.00 EUR||CHF|EUR 5.00",
                "5.00||CHF|CHF 5.00 CURRENCY_ASSUMED",
                "5.00|||AMOUNT_WITHOUT_CURRENCY",
                "$5.00|USD|CHF|USD 5.00",
                "$5.00|AUD||AUD 5.00",
                "$5.00||CAD|CAD 5.00",
                "$5.00|||AMOUNT_WITHOUT_CURRENCY",
                "$5.00|EUR|USD|CURRENCY_CONTRADICTS",
                "$5.00||EUR|CURRENCY_CONTRADICTS",
                "USD 5.00|EUR|USD|CURRENCY_CONTRADICTS",
                "JPY 1,000,000|EUR|EUR|CURRENCY_CONTRADICTS",
                "5.00 kr|NOK||NOK 5.00",
                "5.00 kr|CHF||CURRENCY_CONTRADICTS",
                "5.00|\u20ac|CHF|EUR 5.00",
                "5.00|$|CAD|CAD 5.00",
                "5.00 AUD|$|CAD|AUD 5.00",
                "5.00|$|EUR|CURRENCY_UNKNOWN",
                "5.00|Euro||EUR 5.00",
                "5.00|eur||EUR 5.00",
                "XYZ 5.00|||CURRENCY_UNKNOWN",
                "5.00|XYZ|EUR|CURRENCY_UNKNOWN",
                "5.00|none|EUR|EUR 5.00 CURRENCY_ASSUMED",
            })
    void the_currency_is_the_one_that_nothing_contradicts(String amount, String column, String known, String expected) {
        CrmMapping mapping = known == null ? mapping() : mapping().withCurrency(CurrencyUnit.of(known));
        CrmRecord deal = column == null ? deal("1", "amount", amount) : deal("1", "amount", amount, "currency", column);

        Import imported = importing(mapping, deal);

        StringBuilder outcome = new StringBuilder(imported.getLeads()
                .get(0)
                .getDeal()
                .flatMap(Deal::getAmount)
                .map(Money::toString)
                .orElse(""));
        imported.getIssues().stream()
                .map(ImportIssue::getReason)
                .filter(reason -> reason.name().matches("CURRENCY_.*|AMOUNT_.*"))
                .forEach(reason -> outcome.append(' ').append(reason));
        assertThat(outcome.toString().strip()).isEqualTo(expected);
    }
}
