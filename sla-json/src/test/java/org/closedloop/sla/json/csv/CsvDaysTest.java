package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.LeadWriter;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of dates beside columns of times: from the file to the number, also through NDJSON. */
class CsvDaysTest {

    private static final CrmMapping STANDARD = CrmMapping.salesforce(ZoneId.of("Europe/Zurich"));
    private static final CrmMapping MAPPING = STANDARD.withLead(STANDARD.getLead()
            .withStages(inOrder())
            .withTouches(TouchMapping.builder()
                    .at("Touched__c")
                    .channel("LeadSource")
                    .by(Role.MARKETING)
                    .build()));

    @ParameterizedTest(name = "mql {0}, sql {1}: {2} converted")
    @CsvSource({
        "2026-02-17T15:40:00.000+0000, 2026-02-17, 1",
        "2026-02-17T22:59:00.000+0000, 2026-02-17, 1",
        // In Zurich, that is on the next day.
        "2026-02-17T23:00:00.000+0000, 2026-02-17, 0",
        "2026-02-17T15:40:00.000+0000, 2026-02-18, 1",
        "2026-02-17T15:40:00.000+0000, 2026-02-16, 0",
        "2026-02-17,                   2026-02-17, 1",
        "2026-02-17T15:40:00.000+0000, '',         0"
    })
    void a_lead_converted_on_the_day_of_its_qualification_is_converted(String mql, String sql, int part)
            throws IOException {
        // The second lead shows that the export has both stages.
        Import imported = imported("Id,MQL_At__c,SQL_On__c\nL1," + mql + "," + sql + "\nL2,2025-02-17,2025-02-18\n");

        assertThat(imported.count(ImportReason.STAGES_BACKWARDS)).isEqualTo(part == 0 && !sql.isEmpty() ? 1 : 0);
        for (FunnelNumbers numbers : List.of(counted(imported), countedFromLines(imported))) {
            assertThat(numbers.find(DateRange.parse("2026-Q1"), "mql-to-sql"))
                    .hasValueSatisfying(
                            ratio -> assertThat(((Ratio) ratio).getPart()).isEqualTo(part));
            assertThat(numbers.getAccount().map(LeadAccount::getIssueCount))
                    .contains(part == 0 && !sql.isEmpty() ? 1L : 0L);
        }
    }

    @ParameterizedTest(name = "closed {0}, touched {1}: {2} francs are marketing's")
    @CsvSource({
        "2026-03-31, 2025-12-31T09:00:00.000+0000, 100",
        "2026-03-31, 2025-12-30T23:30:00.000+0000, 100",
        "2026-03-31, 2025-12-30T22:30:00.000+0000, 0",
        "2026-03-31, 2025-12-31,                   100",
        // The last day of the quarter is in the quarter, and so is a touch on its evening.
        "2026-03-31, 2026-03-31T21:30:00.000+0000, 100",
        "2026-03-31, 2026-03-31T22:30:00.000+0000, 0"
    })
    void a_deal_closed_on_a_day_is_credited_by_days(String closed, String touched, int francs) throws IOException {
        Import imported = imported("Id,LeadSource,Touched__c,OpportunityId,StageName,Amount,CurrencyIsoCode,CloseDate\n"
                + "L1,fair," + touched + ",O1,Closed Won,100,CHF," + closed + "\n");

        for (FunnelNumbers numbers : List.of(counted(imported), countedFromLines(imported))) {
            assertThat(numbers.find(DateRange.parse("2026-Q1"), "marketing-share"))
                    .hasValueSatisfying(share -> {
                        assertThat(((AmountShare) share).getWhole()).isEqualTo(Money.parse("CHF 100.00"));
                        assertThat(((AmountShare) share).getPart()).isEqualTo(Money.parse("CHF " + francs + ".00"));
                    });
        }
    }

    private static Map<Stage, List<TimeSource>> inOrder() {
        Map<Stage, List<TimeSource>> stages = new LinkedHashMap<>();
        stages.put(Stage.MQL, List.of(TimeSource.at("MQL_At__c")));
        stages.put(Stage.SQL, List.of(TimeSource.at("SQL_On__c")));
        return stages;
    }

    private static Import imported(String text) throws IOException {
        CsvReader reader = CsvReader.of(MAPPING);
        reader.read(ExportKind.LEADS, CsvRead.stream(text), "leads.csv");
        return reader.finish();
    }

    private static FunnelNumbers counted(Import imported) {
        FunnelCounter counter = counter();
        imported.getLeads().forEach(counter::add);
        return counter.finish();
    }

    private static FunnelNumbers countedFromLines(Import imported) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Lead lead : imported.getLeads()) {
            LeadWriter.to(lines).write(lead);
        }
        FunnelCounter counter = counter();
        LeadReader.inEnglish().count(new ByteArrayInputStream(lines.toByteArray()), counter);
        return counter.finish();
    }

    private static FunnelCounter counter() {
        Agreement full = SlaFixtures.fullAgreement();
        Agreement ninetyDays = full.withDefinitions(full.getDefinitions()
                .withAttribution(AttributionTerms.of(AttributionModel.linear(), Duration.ofDays(90))));
        return FunnelCounter.of(ninetyDays.resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 12, 31));
    }
}
