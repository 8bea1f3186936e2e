package org.closedloop.sla.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTextsTest {

    @Test
    void the_full_agreement_has_a_metric_of_every_kind() {
        assertThat(SlaFixtures.agreementOfEveryMetric().getMetrics().stream()
                        .map(Metric::type)
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(Metric.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_kind_of_metric_has_its_three_texts(String language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(Metric.class.getPackageName() + ".Metrics_" + language, Locale.ROOT);

        for (Metric metric : SlaFixtures.agreementOfEveryMetric().getMetrics()) {
            String type = "metric." + metric.type() + ".";
            assertThat(texts.keySet())
                    .as(type)
                    .anyMatch(key -> key.startsWith(type) && key.endsWith("target"))
                    .anyMatch(key -> key.startsWith(type) && key.endsWith("short"))
                    .anyMatch(key -> key.startsWith(type) && key.endsWith("long"));
        }
    }
}
