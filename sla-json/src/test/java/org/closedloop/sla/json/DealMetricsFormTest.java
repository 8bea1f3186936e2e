package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the metrics of deals, durations and cohorts, and of what they measure. */
class DealMetricsFormTest {

    private static final SlaJson JSON = SlaJson.inEnglish();

    @Test
    void the_metrics_are_written_in_short() {
        String yaml = JSON.write(SlaFixtures.agreementOfEveryMetric(), Format.YAML);

        assertThat(yaml.replace("\"", ""))
                .contains(
                        "within: 90 calendar days",
                        "type: sales-cycle",
                        "openDeals: included",
                        "statistic: median",
                        "outcome: open");
        assertThat(JSON.read(Agreement.class, yaml, Format.YAML).orElseThrow())
                .isEqualTo(SlaFixtures.agreementOfEveryMetric());
    }

    @Test
    void a_filter_names_fields_their_values_and_what_may_be_blank() {
        Metric metric =
                SlaFixtures.agreementOfEveryMetric().metric("company-sqls").orElseThrow();

        assertThat(metric.getLeads().valuesOf("company")).isEqualTo(Set.of("Acme", "Müller AG"));
        assertThat(JSON.write(SlaFixtures.agreementOfEveryMetric(), Format.JSON).replaceAll("\\s+", ""))
                .contains("\"leads\":{\"sources\":[\"webinar\"],\"fields\":{\"company\":[\"Acme\",\"MüllerAG\"]},"
                        + "\"blank\":[\"company\",\"source\"]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT4H             | expected a time limit in days such as 90 calendar days or P1D
            90 days          | expected business time such as PT4H, or days such as P1D or 90 calendar days
            0 calendar days  | time limit '0 calendar days': must be positive
            """)
    void a_cohort_with_another_time_is_refused(String within, String message) {
        String yaml = JSON.write(SlaFixtures.agreementOfEveryMetric(), Format.YAML);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> JSON.read(Agreement.class, cohort(yaml, within), Format.YAML)
                        .orElseThrow())
                .withMessageContaining(message);
    }

    private static String cohort(String yaml, String within) {
        int metric = yaml.indexOf("id: mql-to-sql-90", yaml.indexOf("\nmetrics:"));
        int limit = yaml.indexOf("within:", metric);
        return yaml.substring(0, limit) + "within: " + within + yaml.substring(yaml.indexOf('\n', limit));
    }

    @Test
    void cohort_shares_and_deal_sizes_read_back() {
        Map<Money, Long> sizes = new TreeMap<>(Map.of(Money.parse("CHF 18000.00"), 2L, Money.parse("CHF 900.50"), 1L));
        Measurement cohort =
                CohortShare.builder().part(3).whole(10).maturing(5).early(1).build();
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder()
                                .putMeasurement("rate", cohort)
                                .putMeasurement("size", DealSizes.of(SizeStatistic.MEDIAN, sizes))
                                .build())
                .build();

        for (Format format : List.of(Format.JSON, Format.YAML)) {
            assertThat(JSON.read(FunnelNumbers.class, JSON.write(numbers, format), format)
                            .orElseThrow())
                    .isEqualTo(numbers);
        }
        assertThat(JSON.write(numbers, Format.JSON)).contains("\"CHF 18000.00\"");
    }

    @Test
    void a_deal_has_the_time_of_its_creation() {
        Lead lead = Lead.builder()
                .id("L-1")
                .deal(Deal.builder()
                        .outcome(DealOutcome.OPEN)
                        .createdAt(EventTime.parse("2026-03-02"))
                        .build())
                .build();

        String json = JSON.write(lead, Format.JSON);

        assertThat(json).contains("\"createdAt\"", "2026-03-02");
        assertThat(JSON.read(Lead.class, json, Format.JSON).orElseThrow()).isEqualTo(lead);
    }
}
