package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same value in a page and in a file: interfaces write numbers with a decimal point, files in any format. */
class ValuesOfReadersTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Test
    void hubspots_interface_has_a_decimal_point() throws IOException {
        Import imported = HubSpotReader.of(CrmMapping.hubSpot(ZURICH).withCurrency(CurrencyUnit.EUR))
                .read(
                        in("{'results':[{'id':'1','properties':{'dealstage':'closedwon','amount':'12.500'}}]}"),
                        "deals.json")
                .finish();

        assertThat(amount(imported)).isEqualTo("EUR 12.50");
        assertThat(imported.count(ImportReason.SEPARATOR_ASSUMED)).isZero();
    }

    @Test
    void salesforces_interface_has_a_decimal_point() throws IOException {
        Import imported = SalesforceReader.of(CrmMapping.salesforce(ZURICH).withCurrency(CurrencyUnit.EUR))
                .read(
                        in("{'totalSize':1,'done':true,'records':[{'attributes':{'type':'Opportunity'},"
                                + "'Id':'006000000000001','StageName':'Closed Won','Amount':12.500}]}"),
                        "deals.json")
                .finish();

        assertThat(amount(imported)).isEqualTo("EUR 12.50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.500|none", "12.5|EUR 12.50", "12,500.00|EUR 12500.00", "12'500|EUR 12500.00"})
    void a_file_has_the_decimal_separator_that_its_amounts_show(String amount, String expected) throws IOException {
        Import imported = CsvReader.of(CrmMapping.hubSpot(ZURICH).withCurrency(CurrencyUnit.EUR))
                .read(ExportKind.DEALS, in("Record ID;dealstage;amount\n1;closedwon;" + amount + "\n"), "deals.csv")
                .finish();

        assertThat(amount(imported)).isEqualTo(expected);
        assertThat(imported.count(ImportReason.AMOUNT_AMBIGUOUS)).isEqualTo(expected.equals("none") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "t,t,WON",
        "t,f,LOST",
        "f,f,OPEN",
        "Y,N,LOST",
        "VRAI,FAUX,LOST",
        "WAHR,WAHR,WON",
        "-1,0,LOST",
        "1.0,0.0,LOST"
    })
    void flags_are_read_as_databases_write_them(String closed, String won, DealOutcome outcome) throws IOException {
        Import imported = CsvReader.of(CrmMapping.salesforce(ZURICH))
                .read(ExportKind.DEALS, in("Id,IsClosed,IsWon\n1," + closed + "," + won + "\n"), "deals.csv")
                .finish();

        assertThat(imported.getLeads().get(0).getDeal().map(Deal::getOutcome)).contains(outcome);
        assertThat(imported.count(ImportReason.VALUE_UNREADABLE)).isZero();
    }

    @Test
    void a_word_for_no_value_links_no_records() throws IOException {
        Import imported = CsvReader.of(CrmMapping.salesforce(ZURICH).withCurrency(CurrencyUnit.EUR))
                .read(
                        ExportKind.LEADS,
                        in("Id,CreatedDate,LeadSource,ConvertedOpportunityId,ConvertedContactId\n"
                                + "L1,2026-03-02T08:00:00Z,NULL,NULL,NULL\n"
                                + "L2,2026-03-03T08:00:00Z,Fair,D2,C2\n"
                                + "NULL,2026-03-03T08:00:00Z,Fair,NULL,NULL\n"),
                        "leads.csv")
                .read(
                        ExportKind.DEALS,
                        in("Id,StageName,Amount,ContactId\nD1,Closed Won,10.00,NULL\nD2,Closed Won,20.00,NULL\n"),
                        "deals.csv")
                .finish();

        assertThat(imported.getLeads().stream().map(Lead::getId)).containsExactly("L1", "L2", "deal/D1");
        assertThat(imported.getLeads().get(0).getSource()).isEmpty();
        assertThat(amount(imported.getLeads().get(1))).isEqualTo("EUR 20.00");
        assertThat(imported.getIssues().stream()
                        .filter(issue -> issue.getReason() == ImportReason.ID_MISSING)
                        .map(ValuesOfReadersTest::words))
                .containsExactly("leads.csv, line 4: the id is missing; the record was skipped");
        assertThat(imported.getIssues().stream()
                        .filter(issue -> issue.getReason() == ImportReason.BLANK_WORD)
                        .map(ValuesOfReadersTest::words))
                .contains("leads.csv, line 2: lead L1: LeadSource: 'NULL' is read as no value (records: 1);"
                        + " format.nulls lists such words");
    }

    @Test
    void a_property_has_words_for_no_value_of_its_own() throws IOException {
        CrmMapping standard = CrmMapping.salesforce(ZURICH);
        CrmMapping mapping = standard.withFormat(ExportFormat.builder()
                        .putNullsOf("Lead Source", Set.of("Select"))
                        .build())
                .withLead(standard.getLead().withSource("Lead Source").withSegment("City"));

        Import imported = CsvReader.of(mapping)
                .read(ExportKind.LEADS, in("Id,Lead Source,City\n1,Select,Select\n"), "leads.csv")
                .finish();

        assertThat(imported.getLeads().get(0).getSource()).isEmpty();
        assertThat(imported.getLeads().get(0).getSegment()).contains("Select");
    }

    private static String words(ImportIssue issue) {
        return issue.explain(Locale.ENGLISH);
    }

    private static String amount(Import imported) {
        return amount(imported.getLeads().get(0));
    }

    private static String amount(Lead lead) {
        return lead.getDeal().flatMap(Deal::getAmount).map(Money::toString).orElse("none");
    }

    private static InputStream in(String text) {
        String quoted = text.startsWith("{") ? text.replace('\'', '"') : text;
        return new ByteArrayInputStream(quoted.getBytes(StandardCharsets.UTF_8));
    }
}
