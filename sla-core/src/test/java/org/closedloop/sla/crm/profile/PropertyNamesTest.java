package org.closedloop.sla.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.PropertyTest.Comparison;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are counted one by one where the mapping decides by them, and where most of them are the same. */
class PropertyNamesTest {

    private static final CrmMapping MAPPING = CrmMapping.builder()
            .id("invented")
            .zone(ZoneId.of("Europe/Zurich"))
            .lead(LeadMapping.builder()
                    .id("lead id")
                    .addCreatedAt(TimeSource.at("created"))
                    .putStage(
                            Stage.SQL,
                            List.of(
                                    TimeSource.entered("status", "Q1"),
                                    TimeSource.heldSince("phase"),
                                    TimeSource.when(TimeSource.at("changed"), PropertyTest.is("state", "Qualified")),
                                    TimeSource.earliest(TimeSource.entered("step", "S1"), TimeSource.at("sql"))))
                    .addHumanTouch(
                            PropertyTest.is("touch", "call"),
                            PropertyTest.of("address", Comparison.CONTAINS, "@acme.ch"),
                            PropertyTest.of("note", Comparison.IS_PRESENT))
                    .addSource("source")
                    .build())
            .deal(DealMapping.builder()
                    .stage("stage")
                    .probability("probability")
                    .build())
            .build();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "status, true",
        "phase, true",
        "state, true",
        "step, true",
        "touch, true",
        "source, true",
        "stage, true",
        "OwnerId, true",
        "hubspot_owner_id, true",
        "lead id, false",
        "created, false",
        "changed, false",
        "sql, false",
        "address, false",
        "note, false",
        "probability, false",
        "unmapped, false"
    })
    void values_are_counted_where_few_differ(String property, boolean counted) {
        assertThat(PropertyNames.of(MAPPING).isCounted(property)).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"status", "created", "lead id", "address", "stage"})
    void each_property_that_the_mapping_names_has_an_index(String property) {
        PropertyNames names = PropertyNames.of(MAPPING);

        assertThat(names.name(names.indexOf(property))).isEqualTo(property);
        assertThat(Stream.of("unmapped", "OwnerId").map(names::indexOf)).containsOnly(-1);
    }
}
