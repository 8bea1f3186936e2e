package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of one time follow each other by their old values, and end with the present value. */
class ChangesAtOneTimeTest {

    private static final CrmMapping MAPPING =
            mapping().withDeal(mapping().getDeal().withClosedAt(TimeSource.heldSince("stage")));

    @ParameterizedTest(name = "{0} now, after {1}: closed on {2}")
    @CsvSource({
        // They continue the last value before them, also in a circle.
        "won,  new>won@05 won>new@10 new>won@10,            10",
        "won,  won>new@10 new>won@10,                       10",
        "lost, new>won@05 won>lost@10,                      10",
        // Without old values, the present one is last, whatever its place in the alphabet.
        "lost, won@10 lost@10,                              10",
        "won,  won@10 lost@10,                              10",
        "lost, won@10 lost@10 new@10,                       10",
        // A change without an old value that another one has with it is the same change.
        "won,  new>won@10 won@10 won>paid@10 paid>won@10,   10"
    })
    void a_deal_closed_when_it_took_its_present_stage(String stage, String history, String day) {
        List<PropertyChange> changes = Arrays.stream(history.strip().split(" "))
                .map(ChangesAtOneTimeTest::change)
                .toList();
        List<PropertyChange> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);

        for (List<PropertyChange> order : List.of(changes, backwards)) {
            assertThat(onlyLead(importing(MAPPING, deal("1", "stage", stage).withHistory(Map.of("stage", order))))
                            .getDeal()
                            .flatMap(Deal::getClosedAt))
                    .contains(EventTime.parse("2026-03-" + day + "T08:00:00Z"));
        }
    }

    @Test
    void a_lead_entered_a_stage_from_the_last_value_before_the_changes() {
        List<PropertyChange> changes = Stream.of("new@05", "Q1>new@10", "new>Q1@10", "new>won@10")
                .map(ChangesAtOneTimeTest::change)
                .toList();

        assertThat(onlyLead(importing(lead("1", "status", "won").withHistory(Map.of("status", changes))))
                        .getStages())
                .containsEntry(Stage.MQL, EventTime.parse("2026-03-10T08:00:00Z"));
    }

    /** A change such as {@code new>won@10}, or {@code won@10} without its old value. */
    private static PropertyChange change(String text) {
        String[] parts = text.split("@");
        String[] values = parts[0].split(">");
        return PropertyChange.of(values[values.length - 1], "2026-03-" + parts[1] + "T08:00:00Z")
                .withOldValue(values.length == 2 ? Optional.of(values[0]) : Optional.empty());
    }
}
