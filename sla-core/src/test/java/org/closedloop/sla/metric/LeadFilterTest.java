package org.closedloop.sla.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.Lead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadFilterTest {

    private static final LeadFilter EVENTS_FOR_SMES = LeadFilter.builder()
            .addSources("webinar", "event")
            .addSegments("sme")
            .build();

    @ParameterizedTest(name = "source {0}, segment {1}: {2}")
    @CsvSource({
        "webinar, sme,        true",
        "event,   sme,        true",
        "search,  sme,        false",
        "webinar, enterprise, false",
        "webinar, ,           false",
        ",        sme,        false",
        "Webinar, sme,        false"
    })
    void all_conditions_must_admit_and_a_missing_value_is_not_admitted(
            String source, String segment, boolean admitted) {
        Lead lead = Lead.builder()
                .id("L-1")
                .source(Optional.ofNullable(source))
                .segment(Optional.ofNullable(segment))
                .priority("hot")
                .build();

        assertThat(EVENTS_FOR_SMES.test(lead)).isEqualTo(admitted);
        assertThat(LeadFilter.all().test(lead)).isTrue();
    }

    @Test
    void a_filter_without_conditions_is_all() {
        assertThat(LeadFilter.builder().build()).isEqualTo(LeadFilter.all());
        assertThat(LeadFilter.all().isAll()).isTrue();
        assertThat(EVENTS_FOR_SMES.isAll()).isFalse();
        assertThat(EVENTS_FOR_SMES.withSources().withSegments().isAll()).isTrue();
    }

    @ParameterizedTest(name = "owner {0}: {1}")
    @CsvSource({"Anna, true", "Ben, true", "Carl, false", "'', false", ", false", "anna, false"})
    void a_filter_can_select_by_any_field(String owner, boolean admitted) {
        LeadFilter team = LeadFilter.builder()
                .addFields(FieldFilter.of("owner", "Anna", "Ben"))
                .build();

        assertThat(team.test(owned(owner))).isEqualTo(admitted);
        assertThat(team.isAll()).isFalse();
        assertThat(team.fieldNames()).containsExactly("owner");
    }

    @ParameterizedTest(name = "owner {0}: {1} with the team, {2} alone")
    @CsvSource({"Anna, true, false", "Carl, false, false", "'', true, true", "' ', true, true", ", true, true"})
    void a_filter_can_admit_blank_values_beside_others_or_alone(String owner, boolean withTeam, boolean alone) {
        LeadFilter team = LeadFilter.builder()
                .addFields(FieldFilter.of("owner", "Anna", "Ben"))
                .addBlank("owner")
                .build();
        LeadFilter nobody = LeadFilter.builder().addBlank("owner").build();

        assertThat(team.test(owned(owner))).isEqualTo(withTeam);
        assertThat(nobody.test(owned(owner))).isEqualTo(alone);
        assertThat(nobody.isAll()).isFalse();
    }

    @Test
    void a_blank_source_is_admitted_if_the_filter_names_it() {
        LeadFilter unknown = LeadFilter.builder().addBlank("source").build();

        assertThat(unknown.test(Lead.builder().id("L-1").build())).isTrue();
        assertThat(unknown.test(Lead.builder().id("L-1").source(" ").build())).isTrue();
        assertThat(unknown.test(Lead.builder().id("L-1").source("ads").build())).isFalse();
        assertThat(unknown.needs()).containsExactly(LeadData.SOURCE);
        assertThat(unknown.fieldNames()).isEmpty();
    }

    @Test
    void a_field_is_listed_once_and_is_no_attribute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadFilter.builder()
                        .addFields(FieldFilter.of("owner", "Anna"), FieldFilter.of("owner", "Ben"))
                        .build())
                .withMessage("lead filter: field 'owner' must be listed once, but is listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadFilter.builder()
                        .addFields(FieldFilter.of("source", "ads"))
                        .build())
                .withMessage("lead filter: 'source' must be selected as an attribute, but is listed as a field");
    }

    @Test
    void a_field_has_at_least_one_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldFilter.of("owner"))
                .withMessage("field filter: field 'owner' must have at least one value, but has none");
    }

    private static Lead owned(@Nullable String owner) {
        Lead lead = Lead.builder().id("L-1").build();
        return owner == null ? lead : lead.withFields(Map.of("owner", owner));
    }

    @Test
    void a_filter_can_select_by_priority() {
        LeadFilter hot = LeadFilter.builder().addPriorities("hot").build();

        assertThat(hot.test(Lead.builder().id("L-1").priority("hot").build())).isTrue();
        assertThat(hot.test(Lead.builder().id("L-2").build())).isFalse();
    }
}
