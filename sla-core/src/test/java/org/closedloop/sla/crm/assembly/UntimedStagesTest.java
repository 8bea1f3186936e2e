package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of several sources of a stage, the first that a record is in without a time is reported, and no other. */
class UntimedStagesTest {

    private static final TimeSource OTHER = TimeSource.entered("other", "X");
    private static final TimeSource ENTERED = TimeSource.entered("state", "Qualified");
    private static final PropertyTest QUALIFIED = PropertyTest.is("state", "Qualified");

    static Stream<TimeSource> sources() {
        return Stream.of(
                ENTERED,
                TimeSource.when(TimeSource.at("changed"), QUALIFIED),
                TimeSource.when(TimeSource.heldSince("state"), QUALIFIED),
                TimeSource.when(ENTERED, PropertyTest.is("other", "X")),
                TimeSource.when(ENTERED, QUALIFIED),
                TimeSource.earliest(TimeSource.at("changed"), ENTERED),
                TimeSource.ofDeal(ENTERED),
                TimeSource.ofDeal(TimeSource.when(TimeSource.at("changed"), QUALIFIED)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void the_first_state_without_a_time_is_reported(TimeSource source) {
        assertThat(reported(source, "Qualified", "Qualified")).containsExactly("state");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void the_next_one_is_reported_of_a_record_that_is_not_in_the_first_state(TimeSource source) {
        assertThat(reported(source, "New", "New")).containsExactly("other");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void one_deal_of_several_is_in_the_state(TimeSource source) {
        assertThat(reported(source, "New", "Qualified"))
                .containsExactly(source.toString().startsWith("DealTime") ? "state" : "other");
    }

    /** The properties that are reported, of a lead and its first deal in one state, and its second deal in another. */
    private static List<String> reported(TimeSource source, String state, String second) {
        CrmRecord lead = lead("1", "state", state, "other", "X");
        CrmRecord[] records = {
            lead,
            linked(deal("7", "state", state), RecordKind.LEAD, "1"),
            linked(deal("8", "state", second), RecordKind.LEAD, "1")
        };
        CrmMapping separate = mapping().withLead(mapping().getLead().with(Stage.SQL, source, OTHER));
        CrmMapping together =
                mapping().withLead(mapping().getLead().with(Stage.SQL, TimeSource.earliest(source, OTHER)));
        List<String> reported = properties(separate, records);

        assertThat(properties(together, records)).isEqualTo(reported);
        return reported;
    }

    private static List<String> properties(CrmMapping mapping, CrmRecord... records) {
        return explained(importing(mapping, records), ImportReason.STAGE_WITHOUT_TIME).stream()
                .map(sentence -> sentence.replaceAll("^.*: (state|other): .*$", "$1"))
                .toList();
    }
}
