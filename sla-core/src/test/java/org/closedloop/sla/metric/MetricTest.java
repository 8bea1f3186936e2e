package org.closedloop.sla.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricTest {

    private static final Metric RESPONSE = ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER);

    @ParameterizedTest
    @CsvSource({"PT4H, true", "PT5H, true", "PT3H, false", "P1D, false"})
    void a_response_time_implies_those_with_no_shorter_limit_of_the_same_unit(String limit, boolean implied) {
        Metric other = ResponseTime.of("other", TimeLimit.parse(limit), ClockStart.HAND_OVER);

        assertThat(RESPONSE.implies(other)).isEqualTo(implied);
    }

    @Test
    void a_response_time_implies_none_with_another_start_of_the_clock_or_of_other_leads() {
        Metric fromCreation = ResponseTime.of("other", TimeLimit.hours(4), ClockStart.CREATION);
        Metric ofWebinars =
                RESPONSE.withLeads(LeadFilter.builder().addSources("webinar").build());

        assertThat(RESPONSE.implies(fromCreation)).isFalse();
        assertThat(RESPONSE.implies(ofWebinars)).isFalse();
        assertThat(ofWebinars.implies(RESPONSE)).isFalse();
    }

    @Test
    void a_metric_implies_an_equal_one_with_another_id_and_none_of_another_kind() {
        Metric share = AttributedShare.of("share", Role.MARKETING);

        assertThat(share.implies(share.withId("other"))).isTrue();
        assertThat(share.implies(AttributedShare.of("share", Role.SALES))).isFalse();
        assertThat(share.implies(RESPONSE)).isFalse();
        assertThat(RESPONSE.implies(share)).isFalse();
    }

    @Test
    void more_attempts_imply_fewer_and_more_fields_imply_fewer() {
        assertThat(ContactAttempts.of("a", 5).implies(ContactAttempts.of("b", 3)))
                .isTrue();
        assertThat(ContactAttempts.of("a", 3).implies(ContactAttempts.of("b", 5)))
                .isFalse();
        assertThat(Completeness.of("a", "phone", "company").implies(Completeness.of("b", "phone")))
                .isTrue();
        assertThat(Completeness.of("a", "phone").implies(Completeness.of("b", "phone", "company")))
                .isFalse();
    }

    @Test
    void needs_list_the_filters_data_first_without_duplicates() {
        Metric value = LeadValue.builder()
                .id("value")
                .stage(Stage.SQL)
                .leads(LeadFilter.builder().addSegments("smb").addSources("web").build())
                .build();

        assertThat(value.needs()).containsExactly(LeadData.SOURCE, LeadData.SEGMENT);
        assertThat(value.stages()).containsExactly(Stage.SQL);
    }

    @Test
    void a_response_time_needs_the_start_of_its_clock_and_the_first_touch() {
        assertThat(RESPONSE.needs()).containsExactly(LeadData.HAND_OVER, LeadData.FIRST_TOUCH);
        assertThat(RESPONSE.limit()).contains(TimeLimit.hours(4));
    }

    @Test
    void no_metric_implies_one_of_another_kind_or_of_other_leads() {
        List<Metric> kinds = SlaFixtures.agreementOfEveryMetric().getMetrics();
        LeadFilter webinars = LeadFilter.builder().addSources("webinar-only").build();
        for (Metric metric : kinds) {
            assertThat(metric.implies(metric.withId("again"))).isTrue();
            assertThat(metric.implies(metric.withLeads(webinars))).isFalse();
            assertThat(metric.withLeads(webinars).implies(metric)).isFalse();
            assertThat(kinds)
                    .filteredOn(other -> !other.getClass().equals(metric.getClass()))
                    .noneMatch(metric::implies);
        }
    }
}
