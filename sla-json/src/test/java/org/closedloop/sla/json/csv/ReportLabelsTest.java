package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports have labels where the API has names; the ready-made mappings read them all the same. */
class ReportLabelsTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Test
    void reads_hubspots_reports_by_hubspots_mapping() throws IOException {
        CrmMapping mapping = CrmMapping.hubSpot(ZURICH).withCurrency(CurrencyUnit.of("CHF"));

        Import imported = CsvReader.of(mapping)
                .leads(stream("""
                                Record ID,Create Date,Lifecycle Stage,Became a Marketing Qualified Lead Date,\
                                Became a Sales Qualified Lead Date,Original Source,Date of first engagement
                                7,2026-03-02 09:15,Sales Qualified Lead,2026-03-03 09:00,2026-03-04 09:00,Organic,2026-03-04 10:00
                                """), "contacts.csv")
                .deals(stream("""
                                Record ID,Deal Stage,Amount,Create Date,Close Date,Associated Contact IDs
                                9,Closed Won,1200,2026-03-05 08:00,2026-03-20 11:00,7
                                """), "deals.csv")
                .finish();

        assertThat(imported.getLeads()).hasSize(1);
        Lead lead = imported.getLeads().get(0);
        assertThat(lead.getCreatedAt()).contains(EventTime.parse("2026-03-02T08:15:00Z"));
        assertThat(lead.enteredAt(Stage.MQL)).contains(EventTime.parse("2026-03-03T08:00:00Z"));
        assertThat(lead.getHandedOverAt()).contains(EventTime.parse("2026-03-04T08:00:00Z"));
        assertThat(lead.getFirstTouchAt()).contains(EventTime.parse("2026-03-04T09:00:00Z"));
        assertThat(lead.getSource()).contains("Organic");
        assertThat(lead.getDeal())
                .contains(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .amount(Money.parse("CHF 1200.00"))
                        .closedAt(EventTime.parse("2026-03-20T10:00:00Z"))
                        .build());
    }

    @Test
    void reads_salesforces_reports_by_salesforces_mapping() throws IOException {
        Import imported = CsvReader.of(CrmMapping.salesforce(ZURICH))
                .deals(stream("""
                                Opportunity ID,Stage,Amount,Amount Currency,Created Date,Close Date,Lead Source
                                006A,Closed Lost,1200,EUR,2026-03-05,2026-03-20,Web
                                """), "opportunities.csv")
                .finish();

        assertThat(imported.getLeads().get(0).getSource()).contains("Web");
        assertThat(imported.getLeads().get(0).getDeal().map(Deal::getOutcome)).contains(DealOutcome.LOST);
        assertThat(imported.getLeads().get(0).getDeal().flatMap(Deal::getAmount))
                .contains(Money.parse("EUR 1200.00"));
    }

    @ParameterizedTest
    @CsvSource({
        // label, what it is with a mapping of createdate, Status, hs_analytics_source
        "createdate,createdate",
        "Create Date,createdate",
        "CREATE_DATE,createdate",
        "Lead Status,Status",
        "Original Source,hs_analytics_source",
        "Stage,Stage",
        "Anything,Anything",
    })
    void knows_what_a_label_means(String label, String property) {
        Labels labels = new Labels(Set.of("createdate", "Status", "hs_analytics_source"));

        assertThat(labels.property(label, List.of(label))).isEqualTo(property);
    }

    @Test
    void leaves_a_label_alone_where_another_column_has_the_name() throws IOException {
        Import imported = CsvReader.of(CrmMapping.hubSpot(ZURICH))
                .leads(stream("Id,Create Date,createdate\n7,never,2026-03-02 09:15\n"), "a.csv")
                .finish();

        assertThat(imported.getLeads().get(0).getCreatedAt()).contains(EventTime.parse("2026-03-02T08:15:00Z"));
        assertThat(imported.count(ImportReason.TIME_UNREADABLE)).isZero();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
