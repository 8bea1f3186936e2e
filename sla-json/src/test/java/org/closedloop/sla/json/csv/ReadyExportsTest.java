package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.SlaJson;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each ready mapping reads an export of its CRM: invented data in the shape that the CRM writes. */
class ReadyExportsTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest
    @CsvSource({
        // CRM, leads, opportunities, customers, rejected, touched, won, lost, open, revenue
        "PIPEDRIVE, 8, 4, 1, 0, 0, 2, 2, 2, CHF 15000.50",
        "ZOHO, 8, 3, 1, 0, 0, 2, 2, 1, CHF 15000.50",
        "DYNAMICS, 7, 3, 1, 0, 2, 2, 1, 1, CHF 15000.50",
        "ODOO, 8, 6, 2, 1, 0, 2, 2, 2, CHF 15000.50",
        "FRAPPE, 6, 2, 1, 0, 2, 1, 1, 1, CHF 12500.50",
    })
    void gives_leads_stages_deals_and_revenue(
            ReadyMapping crm,
            int leads,
            int opportunities,
            int customers,
            int rejected,
            int touched,
            int won,
            int lost,
            int open,
            String revenue) {
        List<Lead> read = read(crm).getLeads();

        assertThat(read).hasSize(leads);
        assertThat(count(read, lead -> lead.enteredAt(Stage.OPPORTUNITY).isPresent()))
                .isEqualTo(opportunities);
        assertThat(count(read, lead -> lead.enteredAt(Stage.CUSTOMER).isPresent()))
                .isEqualTo(customers);
        assertThat(count(read, lead -> lead.getRejection().isPresent())).isEqualTo(rejected);
        assertThat(count(read, lead -> lead.getFirstTouchAt().isPresent())).isEqualTo(touched);
        assertThat(count(read, lead -> is(lead, DealOutcome.WON))).isEqualTo(won);
        assertThat(count(read, lead -> is(lead, DealOutcome.LOST))).isEqualTo(lost);
        assertThat(count(read, lead -> is(lead, DealOutcome.OPEN))).isEqualTo(open);
        assertThat(Money.total(read.stream()
                        .filter(lead -> is(lead, DealOutcome.WON))
                        .map(lead -> lead.getDeal().flatMap(Deal::getAmount).orElseThrow())
                        .toList()))
                .isEqualTo(Money.parse(revenue));
    }

    @ParameterizedTest
    @EnumSource
    void a_ready_mapping_gives_the_expected_leads(ReadyMapping crm) throws IOException {
        SlaJson json = SlaJson.inEnglish();

        assertThat(read(crm).getLeads().stream().map(json::writeLine))
                .containsExactlyElementsOf(lines(crm, "leads.ndjson"));
    }

    @ParameterizedTest
    @EnumSource
    void a_ready_mapping_reports_the_expected_issues_only(ReadyMapping crm) throws IOException {
        Import imported = read(crm);

        assertThat(imported.getIssues().stream().map(issue -> issue.explain(Locale.ENGLISH)))
                .containsExactlyElementsOf(lines(crm, "issues.txt"));
        assertThat(imported.isComplete()).isTrue();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(ReadyMapping.PIPEDRIVE, List.of("people.csv", "deals.csv")),
                arguments(ReadyMapping.ZOHO, List.of("Leads.csv", "Deals.csv")),
                arguments(ReadyMapping.DYNAMICS, List.of("lead.csv", "opportunity.csv")),
                arguments(ReadyMapping.ODOO, List.of("crm.lead.csv")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void files_of_leads_and_of_deals_need_no_kind(ReadyMapping crm, List<String> names) throws IOException {
        CsvReader any = CsvReader.of(crm.in(ZURICH));
        CsvReader named = CsvReader.of(crm.in(ZURICH));
        for (String name : names) {
            any.read(open(crm, name), name);
            if (name.equals(names.get(0))) {
                named.read(ExportKind.LEADS, open(crm, name), name);
            } else {
                named.read(ExportKind.DEALS, open(crm, name), name);
            }
        }

        assertThat(any.finish()).isEqualTo(named.finish());
    }

    @Test
    void a_report_of_frappe_has_the_creation_and_no_log() throws IOException {
        Import imported = CsvReader.of(ReadyMapping.FRAPPE.in(ZURICH))
                .read(
                        ExportKind.LEADS,
                        CsvRead.stream("Sr,ID,Status,creation\n1,L1,Qualified,2026-03-02 09:00:00\n"),
                        "leads.csv")
                .read(
                        ExportKind.DEALS,
                        CsvRead.stream("Sr,ID,Lead,Status,creation,Closed Date,Deal Value,Currency\n"
                                + "1,D1,L1,Won,2026-03-03 09:00:00,2026-03-20,1200.0,CHF\n"),
                        "deals.csv")
                .finish();

        assertThat(imported.getLeads().stream().map(SlaJson.inEnglish()::writeLine))
                .containsExactly(
                        "{\"id\":\"L1\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"stages\":{"
                                + "\"lead\":\"2026-03-02T08:00:00Z\",\"sql\":\"2026-03-03T08:00:00Z\","
                                + "\"opportunity\":\"2026-03-03T08:00:00Z\",\"customer\":\"2026-03-20\"},"
                                + "\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF 1200.00\",\"createdAt\":\"2026-03-03T08:00:00Z\",\"closedAt\":\"2026-03-20\"}}");
    }

    @Test
    void rows_of_dynamics_web_api_have_other_names_of_lookups_and_numbers_of_choices() throws IOException {
        Import imported = CsvReader.of(ReadyMapping.DYNAMICS.in(ZURICH).withCurrency(CurrencyUnit.of("CHF")))
                .read(
                        ExportKind.LEADS,
                        CsvRead.stream("leadid,createdon,leadsourcecode\nL1,2026-03-02T08:00:00Z,8\n"),
                        "leads.csv")
                .read(
                        ExportKind.DEALS,
                        CsvRead.stream("opportunityid,_originatingleadid_value,statecode,statuscode,createdon,"
                                + "actualclosedate,actualvalue\n"
                                + "D1,L1,2,4,2026-03-03T08:00:00Z,2026-03-20,0.0000\n"),
                        "deals.csv")
                .finish();

        assertThat(imported.getLeads().stream().map(SlaJson.inEnglish()::writeLine))
                .containsExactly(
                        "{\"id\":\"L1\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"source\":\"8\",\"stages\":{"
                                + "\"lead\":\"2026-03-02T08:00:00Z\",\"opportunity\":\"2026-03-03T08:00:00Z\"},"
                                + "\"deal\":{\"outcome\":\"lost\",\"amount\":\"CHF 0.00\",\"createdAt\":\"2026-03-03T08:00:00Z\",\"closedAt\":\"2026-03-20\"}}");
    }

    private static Import read(ReadyMapping crm) {
        CrmMapping mapping = crm.in(ZURICH);
        CsvReader reader = CsvReader.of(mapping);
        try {
            switch (crm) {
                case PIPEDRIVE ->
                    reader.read(ExportKind.LEADS, open(crm, "people.csv"), "people.csv")
                            .read(ExportKind.DEALS, open(crm, "deals.csv"), "deals.csv");
                case ZOHO ->
                    reader.read(ExportKind.LEADS, open(crm, "Leads.csv"), "Leads.csv")
                            .read(ExportKind.DEALS, open(crm, "Deals.csv"), "Deals.csv");
                case DYNAMICS ->
                    reader.read(ExportKind.LEADS, open(crm, "lead.csv"), "lead.csv")
                            .read(ExportKind.DEALS, open(crm, "opportunity.csv"), "opportunity.csv")
                            .read(ExportKind.ACTIVITIES, open(crm, "phonecall.csv"), "phonecall.csv");
                case ODOO -> reader.read(ExportKind.LEADS, open(crm, "crm.lead.csv"), "crm.lead.csv");
                case FRAPPE ->
                    reader.read(ExportKind.LEADS, open(crm, "CRM_Lead.csv"), "CRM_Lead.csv")
                            .read(ExportKind.DEALS, open(crm, "CRM_Deal.csv"), "CRM_Deal.csv");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.finish();
    }

    private static long count(List<Lead> leads, Predicate<Lead> which) {
        return leads.stream().filter(which).count();
    }

    private static boolean is(Lead lead, DealOutcome outcome) {
        return lead.getDeal().filter(deal -> deal.getOutcome() == outcome).isPresent();
    }

    private static InputStream open(ReadyMapping crm, String name) {
        String file = "ready/" + crm.getWord() + "/" + name;
        return Objects.requireNonNull(ReadyExportsTest.class.getResourceAsStream(file), file);
    }

    private static List<String> lines(ReadyMapping crm, String name) throws IOException {
        try (InputStream in = open(crm, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
