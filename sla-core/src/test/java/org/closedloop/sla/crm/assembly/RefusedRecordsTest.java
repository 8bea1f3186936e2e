package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages, owners and activities: which are used, and what is reported of the others. */
class RefusedRecordsTest {

    private static final String AT = "2026-03-02T08:00:00Z";

    private static List<String> sentences(Import imported, RecordKind kind) {
        return imported.getIssues().stream()
                .filter(issue -> issue.getKind().equals(Optional.of(kind)))
                .map(issue -> issue.explain(Locale.ENGLISH))
                .toList();
    }

    @Test
    void a_stage_without_an_id_or_deleted_decides_no_outcome() {
        CrmRecord stage = record(RecordKind.DEAL_STAGE, "77", "isClosed", "true", "probability", "1");
        CrmRecord deal = deal("1", "stage", "77");
        Import deleted = importing(stage.asArchived(), deal);
        Import nameless = importing(stage.withId(" "), deal);

        assertThat(onlyLead(importing(stage, deal)).getDeal().map(Deal::getOutcome))
                .contains(DealOutcome.WON);
        assertThat(onlyLead(deleted).getDeal().map(Deal::getOutcome)).contains(DealOutcome.OPEN);
        assertThat(sentences(deleted, RecordKind.DEAL_STAGE))
                .containsExactly(
                        "deal_stage.json, record 1: deal stage 77: is archived or deleted; the record was skipped");
        assertThat(deleted.getCounts()).containsEntry(RecordKind.DEAL_STAGE, RecordCount.of(0, 0, 1));
        assertThat(sentences(nameless, RecordKind.DEAL_STAGE))
                .containsExactly("deal_stage.json, record 1: the id is missing; the record was skipped");
        assertThat(nameless.getCounts()).containsEntry(RecordKind.DEAL_STAGE, RecordCount.of(0, 0, 1));
    }

    @ParameterizedTest(name = "email {0}, name {1}: {2}")
    @CsvSource({"sam@acme.ch, Sam Frei, sam@acme.ch", "'', Sam Frei, Sam Frei", "'', '', 7"})
    void an_owner_has_the_email_address_or_else_the_name_or_else_the_id(String email, String name, String owner) {
        assertThat(owner(record(RecordKind.OWNER, "7", "email", email, "name", name)))
                .isEqualTo(owner);
    }

    @Test
    void an_owner_of_two_records_has_the_first_name_in_the_alphabet() {
        CrmRecord one = record(RecordKind.OWNER, "7", "email", "a@acme.ch");
        CrmRecord other = record(RecordKind.OWNER, "7", "email", "b@acme.ch");

        assertThat(owner(one, other)).isEqualTo("a@acme.ch");
        assertThat(owner(other, one)).isEqualTo("a@acme.ch");
    }

    @Test
    void a_deleted_owner_is_not_used() {
        assertThat(owner(record(RecordKind.OWNER, "7", "email", "a@acme.ch").asArchived()))
                .isEqualTo("7");
    }

    private static String owner(CrmRecord... owners) {
        CrmMapping mapping = mapping()
                .withLead(LeadMapping.builder().putField("owner", "OwnerId").build());
        Importer importer = Importer.of(mapping).add(lead("1", "OwnerId", "7"));
        for (CrmRecord owner : owners) {
            importer.add(owner);
        }
        return onlyLead(importer.finish()).getFields().getOrDefault("owner", "none");
    }

    @Test
    void an_activity_that_is_not_read_or_deleted_is_no_attempt() {
        CrmRecord call = Records.activity("9", AT, "call", "true");
        Import unmapped = importing(mapping().withActivity(Optional.empty()), lead("4711"), call);
        Import deleted = importing(lead("4711"), call.asArchived());

        assertThat(onlyLead(importing(lead("4711"), call)).getAttempts()).hasSize(1);
        assertThat(onlyLead(unmapped).getAttempts()).isEmpty();
        assertThat(sentences(unmapped, RecordKind.ACTIVITY))
                .containsExactly(
                        "activity.json, record 1: activity 9: objects of this type are not read; the record was skipped");
        assertThat(unmapped.getCounts()).containsEntry(RecordKind.ACTIVITY, RecordCount.of(0, 0, 1));
        assertThat(onlyLead(deleted).getAttempts()).isEmpty();
        assertThat(sentences(deleted, RecordKind.ACTIVITY))
                .containsExactly("activity.json, record 1: activity 9: is archived or deleted; the record was skipped");
        assertThat(deleted.getCounts()).containsEntry(RecordKind.ACTIVITY, RecordCount.of(0, 0, 1));
    }

    @Test
    void a_word_for_no_value_is_no_id_and_is_reported() {
        Import imported = importing(lead("null"));

        assertThat(imported.getLeads()).isEmpty();
        assertThat(Records.explained(imported, ImportReason.BLANK_WORD))
                .containsExactly(
                        "lead.json, record 1: lead null: id: 'null' is read as no value (records: 1); format.nulls lists"
                                + " such words");
    }

    @Test
    void the_history_of_the_only_property_of_a_mapping_is_read() {
        CrmMapping mapping = CrmMapping.builder()
                .id("small")
                .zone(Records.ZURICH)
                .lead(LeadMapping.builder()
                        .putStage(Stage.MQL, List.of(TimeSource.entered("status", "Q1")))
                        .build())
                .build();
        CrmRecord lead = lead("1", "status", "Q1").withHistory(Map.of("status", List.of(PropertyChange.of("Q1", AT))));

        assertThat(onlyLead(importing(mapping, lead)).getStages()).containsEntry(Stage.MQL, EventTime.parse(AT));
    }

    @Test
    void a_lone_lead_object_has_its_deal() {
        Import imported =
                importing(linked(record(RecordKind.COMPANION, "5"), RecordKind.DEAL, "7"), deal("7", "stage", "won"));

        assertThat(onlyLead(imported).getDeal().map(Deal::getOutcome)).contains(DealOutcome.WON);
    }
}
