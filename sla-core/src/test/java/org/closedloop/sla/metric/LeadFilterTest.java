package org.closedloop.sla.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.closedloop.sla.funnel.Lead;
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

    @Test
    void a_filter_can_select_by_priority() {
        LeadFilter hot = LeadFilter.builder().addPriorities("hot").build();

        assertThat(hot.test(Lead.builder().id("L-1").priority("hot").build())).isTrue();
        assertThat(hot.test(Lead.builder().id("L-2").build())).isFalse();
    }
}
