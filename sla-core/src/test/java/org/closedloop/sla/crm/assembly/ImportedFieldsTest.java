package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.MORNING;
import static org.closedloop.sla.crm.assembly.Records.NOON;
import static org.closedloop.sla.crm.assembly.Records.activity;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record says, read as its mapping means it. */
class ImportedFieldsTest {

    @Test
    void reads_every_field_of_a_lead_that_a_mapping_can_name() {
        Import imported = importing(lead(
                "4711",
                "created",
                MORNING,
                "mql",
                "2026-03-03T08:15:00+01:00",
                "sql",
                "1772700000000",
                "handed",
                "2026-03-05T08:00:00.000+0000",
                "accepted",
                "2026-03-05 10:00:00",
                "rejected",
                "2026-03-06T08:00:00Z",
                "why",
                "no budget",
                "touched",
                "2026-03-05T09:00:00Z",
                "touch",
                "call",
                "fallback",
                "webinar",
                "segment",
                "enterprise",
                "priority",
                "hot",
                "tel",
                " +41 44 "));

        assertThat(imported.getLeads())
                .containsExactly(Lead.builder()
                        .id("4711")
                        .createdAt(EventTime.parse(MORNING))
                        .putStage(Stage.MQL, EventTime.parse("2026-03-03T07:15:00Z"))
                        .putStage(Stage.SQL, Instant.ofEpochMilli(1772700000000L))
                        .handedOverAt(EventTime.parse("2026-03-05T08:00:00Z"))
                        .acceptedAt(EventTime.parse("2026-03-05T09:00:00Z"))
                        .rejection(Rejection.of(EventTime.parse("2026-03-06T08:00:00Z"), "no budget"))
                        .firstTouchAt(EventTime.parse("2026-03-05T09:00:00Z"))
                        .source("webinar")
                        .segment("enterprise")
                        .priority("hot")
                        .putField("phone", "+41 44")
                        .build());
        assertThat(imported.getCounts()).containsEntry(RecordKind.LEAD, RecordCount.of(1, 0, 0));
    }

    @Test
    void keeps_no_closing_time_of_an_open_deal_where_crms_keep_the_expected_day() {
        Import imported = importing(deal("815", "stage", "talking", "closed", NOON));

        assertThat(onlyLead(imported).getDeal().flatMap(Deal::getClosedAt)).isEmpty();
    }

    @Test
    void keeps_of_each_time_whether_only_the_day_is_known() {
        Import imported = importing(
                linked(lead("1", "handed", "2026-03-02", "touched", NOON), RecordKind.DEAL, "2"),
                deal("2", "stage", "won", "closed", "2026-03-09"));

        assertThat(onlyLead(imported).getHandedOverAt()).contains(EventTime.parse("2026-03-02"));
        assertThat(onlyLead(imported).getFirstTouchAt()).contains(EventTime.parse(NOON));
        assertThat(onlyLead(imported).getDeal().flatMap(Deal::getClosedAt)).contains(EventTime.parse("2026-03-09"));
    }

    @Test
    void takes_the_first_entry_from_a_history_that_comes_before_or_after_its_lead() {
        CrmRecord change = linked(
                CrmRecord.builder()
                        .copyOf(record(RecordKind.CHANGE, "c1"))
                        .putHistory(
                                "status",
                                List.of(
                                        PropertyChange.of("Q1", "2026-03-09T08:00:00Z"),
                                        PropertyChange.of("Q1", "2026-03-04T08:00:00Z"),
                                        PropertyChange.of("Q2", "2026-03-01T08:00:00Z")))
                        .build(),
                RecordKind.LEAD,
                "4711");
        CrmRecord lead = lead("4711", "mql", "2026-03-20T08:00:00Z");

        for (Import imported : List.of(importing(change, lead), importing(lead, change))) {
            assertThat(onlyLead(imported).enteredAt(Stage.MQL)).contains(EventTime.parse("2026-03-04T08:00:00Z"));
            assertThat(imported.getCounts()).containsEntry(RecordKind.CHANGE, RecordCount.of(0, 1, 0));
        }
    }

    @Test
    void takes_the_first_touch_from_activities_and_lists_them_as_attempts() {
        Import imported = importing(
                activity("a1", "2026-03-05T12:00:00Z", "call", "true"),
                activity("a2", "2026-03-05T10:00:00Z", "call", "true"),
                activity("a3", "2026-03-05T09:00:00Z", "list mail", "true"),
                activity("a4", "2026-03-05T09:30:00Z", "call", "false"),
                lead("4711", "touched", "2026-03-05T11:00:00Z"));

        assertThat(onlyLead(imported).getFirstTouchAt()).contains(EventTime.parse("2026-03-05T10:00:00Z"));
        assertThat(onlyLead(imported).getAttempts())
                .containsExactly(EventTime.parse("2026-03-05T10:00:00Z"), EventTime.parse("2026-03-05T12:00:00Z"));
        assertThat(imported.getCounts()).containsEntry(RecordKind.ACTIVITY, RecordCount.of(0, 2, 2));
        assertThat(imported.count(ImportReason.NOT_AN_ATTEMPT)).isEqualTo(2);
    }

    @Test
    void adds_milliseconds_to_the_time_that_they_count_from() {
        Import imported = importing(lead("4711", "handed", MORNING, "millis", "5400000"));

        assertThat(onlyLead(imported).getFirstTouchAt()).contains(EventTime.parse("2026-03-02T09:45:00Z"));
    }

    @Test
    void completes_a_lead_with_its_companion_and_takes_a_lone_companion_for_a_lead() {
        Import imported = importing(
                linked(record(RecordKind.COMPANION, "c1", "touched", NOON, "source", "no"), RecordKind.LEAD, "4711"),
                record(RecordKind.COMPANION, "c2", "sql", NOON),
                lead("4711", "source", "webinar"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("4711", "lead/c2");
        assertThat(imported.getLeads().get(0).getFirstTouchAt()).contains(EventTime.parse(NOON));
        assertThat(imported.getLeads().get(0).getSource()).contains("webinar");
        assertThat(imported.getCounts()).containsEntry(RecordKind.COMPANION, RecordCount.of(1, 1, 0));
    }

    @Test
    void replaces_an_owners_id_by_the_name() {
        CrmMapping mapping = mapping()
                .withLead(LeadMapping.builder().putField("owner", "OwnerId").build());

        Import imported =
                importing(mapping, lead("4711", "OwnerId", "7"), record(RecordKind.OWNER, "7", "email", "sam@acme.ch"));

        assertThat(onlyLead(imported).getFields()).containsEntry("owner", "sam@acme.ch");
    }

    @Test
    void assumes_and_reports_the_mappings_currency() {
        Import imported = importing(
                mapping().withCurrency(CurrencyUnit.of("CHF")), deal("815", "stage", "won", "amount", "1'200"));

        assertThat(onlyLead(imported).getDeal().flatMap(Deal::getAmount)).contains(Money.parse("CHF 1200.00"));
        assertThat(explained(imported, ImportReason.CURRENCY_ASSUMED))
                .containsExactly(
                        "deal.json, record 1: deal 815: amount: '1'200' has no currency; assumed to be in that of the"
                                + " mapping");
    }

    @ParameterizedTest
    @CsvSource({
        // handed over, milliseconds, first touch
        "2026-03-02T08:15:00Z, 7200000, 2026-03-02T10:15:00Z",
        "2026-03-02, 0, 2026-03-02",
        "2026-03-02, 86400000, 2026-03-03",
        "2026-03-02, 7200000,",
        "2026-03-02, 172799999,",
        // The day of the change of the clocks has 23 hours: the next day may begin and end an hour late.
        "2026-03-28, 86400000,",
    })
    void ignores_a_time_after_a_day_if_the_day_is_uncertain(String handedOver, String millis, String touched) {
        Lead lead = onlyLead(importing(lead("4711", "handed", handedOver, "millis", millis)));

        assertThat(lead.getFirstTouchAt())
                .isEqualTo(Optional.ofNullable(touched).map(EventTime::parse));
    }
}
