package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MQL is {@code Q1}, SQL is {@code S1}, and {@code R} is the rejection, which is no stage. */
class LeftStagesTest {

    private static final CrmMapping MAPPING = mapping()
            .withLead(mapping()
                    .getLead()
                    .with(Stage.MQL, TimeSource.entered("status", "Q1"))
                    .with(Stage.SQL, TimeSource.entered("status", "S1"))
                    .withRejectedAt(TimeSource.entered("status", "R")));

    /** A change such as {@code new>Q1@05}, or {@code Q1@05} without its old value. */
    private static PropertyChange change(String text) {
        String[] parts = text.split("@");
        String[] values = parts[0].split(">");
        return PropertyChange.of(values[values.length - 1], "2026-03-" + parts[1] + "T08:00:00Z")
                .withOldValue(values.length == 2 ? Optional.of(values[0]) : Optional.empty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Q1@05 S1@09,       ''",
        // An earlier stage, although the lead was never in it.
        "S1@05 Q1@09,       S1 for Q1",
        "S1@05 R@09,        ''",
        // A rejection that is taken back is no stage that was left.
        "R@05 Q1@09,        ''",
        "R@05 S1@09,        ''",
        "Q1@05 R@09 Q1@12,  R for Q1",
        "R>other@05,        ''",
        "S1>other@05,       S1 for other",
        "Q1>other@05,       ''"
    })
    void a_stage_is_left_for_an_earlier_one(String history, String left) {
        List<PropertyChange> changes =
                Arrays.stream(history.split(" ")).map(LeftStagesTest::change).toList();
        CrmRecord lead = lead("1", "created", "2026-03-01T08:00:00Z").withHistory(Map.of("status", changes));

        assertThat(explained(importing(MAPPING, lead), ImportReason.STAGE_LEFT_AGAIN).stream()
                        .map(text ->
                                text.replaceAll(".* entered '(\\w+)', and left it again for '(\\w+)'.*", "$1 for $2"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(left);
    }

    @Test
    void the_history_of_a_record_and_rows_of_changes_are_one_history() {
        CrmRecord lead = lead("1").withHistory(Map.of("status", List.of(change("Q1@05"))));
        CrmRecord row = linked(record(RecordKind.CHANGE, ""), RecordKind.LEAD, "1")
                .withHistory(Map.of("status", List.of(change("S1@09"))));

        assertThat(onlyLead(importing(MAPPING, lead, row)).getStages())
                .isEqualTo(Map.of(
                        Stage.MQL, EventTime.parse("2026-03-05T08:00:00Z"),
                        Stage.SQL, EventTime.parse("2026-03-09T08:00:00Z")));
    }

    @Test
    void changes_of_a_lead_that_is_missing_are_reported_at_the_first_of_them() {
        CrmRecord row = linked(record(RecordKind.CHANGE, ""), RecordKind.LEAD, "9");
        CrmRecord early = row.withPlace(RecordPlace.line("history.csv", 5));
        CrmRecord late = row.withPlace(RecordPlace.line("history.csv", 9));

        for (Import imported :
                List.of(importing(MAPPING, lead("1"), early, late), importing(MAPPING, lead("1"), late, early))) {
            assertThat(imported.count(ImportReason.BELONGS_TO_NOTHING)).isEqualTo(2);
            assertThat(explained(imported, ImportReason.BELONGS_TO_NOTHING))
                    .singleElement()
                    .asString()
                    .startsWith("history.csv, line 5: ");
        }
    }
}
