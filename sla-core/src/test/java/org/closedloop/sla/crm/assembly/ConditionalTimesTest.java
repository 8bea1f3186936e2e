package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import java.util.List;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.PropertyTest.Comparison;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that count under a condition, of records that meet it and do not have the time. */
class ConditionalTimesTest {

    private static final PropertyTest QUALIFIED = PropertyTest.is("state", "Qualified", "Won");
    private static final String UNTIMED =
            "lead.json, record 1: lead 1: state: is or was '%s', but it is not recorded since when; the field was"
                    + " ignored";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // state, time of the last change, value that is reported to have no time
                "Qualified, 2026-03-03T08:00:00Z, -",
                "Qualified, '', Qualified",
                "Won, ' ', Won",
                "Open, '', -",
                "Open, 2026-03-03T08:00:00Z, -",
                "'', '', -",
                // It is there, and cannot be read, which is reported itself.
                "Qualified, soon, -",
            })
    void a_condition_that_is_met_without_a_time_is_reported(String state, String changed, String reported) {
        CrmRecord lead = lead("1", "state", state, "changed", changed);
        List<String> sentences = reported == null ? List.of() : List.of(UNTIMED.formatted(reported));
        TimeSource source = ConditionalTime.of(TimeSource.at("changed"), QUALIFIED);

        for (CrmMapping mapping : List.of(
                sql(source),
                sql(EarliestTime.builder().addSources(source).build()),
                sql(TimeSource.at("nothing"), source),
                mapping().withLead(mapping().getLead().withHandedOverAt(source)),
                mapping().withLead(mapping().getLead().withAcceptedAt(source)),
                mapping().withLead(mapping().getLead().withRejectedAt(source)))) {
            assertThat(explained(importing(mapping, lead), ImportReason.STAGE_WITHOUT_TIME))
                    .containsExactlyElementsOf(sentences);
        }
    }

    @Test
    void one_state_of_several_meanings_is_reported_once() {
        TimeSource source = ConditionalTime.of(TimeSource.at("changed"), QUALIFIED);
        CrmMapping mapping = sql(source);

        Import imported = importing(
                mapping.withLead(mapping.getLead().withHandedOverAt(source)), lead("1", "state", "Qualified"));

        assertThat(imported.count(ImportReason.STAGE_WITHOUT_TIME)).isEqualTo(1);
    }

    @Test
    void a_condition_of_a_value_that_is_missing_proves_no_stage() {
        TimeSource source =
                ConditionalTime.of(TimeSource.at("changed"), PropertyTest.of("rejected", Comparison.IS_BLANK));

        assertThat(importing(sql(source), lead("1")).count(ImportReason.STAGE_WITHOUT_TIME))
                .isZero();
    }

    @Test
    void a_condition_of_an_entry_reports_what_the_entry_has_no_time_for() {
        TimeSource source = ConditionalTime.of(TimeSource.entered("state", "Qualified"), QUALIFIED);

        assertThat(explained(importing(sql(source), lead("1", "state", "Qualified")), ImportReason.STAGE_WITHOUT_TIME))
                .containsExactly(UNTIMED.formatted("Qualified"));
    }

    @Test
    void a_condition_of_a_deal_is_reported_of_the_deal() {
        TimeSource source = DealTime.of(ConditionalTime.of(TimeSource.at("changed"), QUALIFIED));
        CrmRecord deal = linked(deal("7", "state", "Qualified"), RecordKind.LEAD, "1");

        assertThat(explained(importing(sql(source), lead("1"), deal), ImportReason.STAGE_WITHOUT_TIME))
                .containsExactly("deal.json, record 1: deal 7: state: is or was 'Qualified', but it is not recorded"
                        + " since when; the field was ignored");
    }

    private static CrmMapping sql(TimeSource... sources) {
        return mapping().withLead(mapping().getLead().with(Stage.SQL, sources));
    }
}
