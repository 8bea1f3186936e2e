package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.value.MetricShapes;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;

class MetricTypesTest {

    private static final Agreement FULL = SlaFixtures.agreementOfEveryMetric();

    @Test
    void the_type_of_a_metric_is_that_of_its_json_form() {
        String json = SlaJson.inEnglish().write(FULL, Format.JSON).replaceAll("\\s+", "");

        for (Metric metric : FULL.getMetrics()) {
            assertThat(json).contains("\"type\":\"" + metric.type() + "\",\"id\":\"" + metric.getId() + "\"");
        }
    }

    @Test
    void every_kind_of_metric_has_a_json_form() {
        Set<String> types = new LinkedHashSet<>();
        FULL.getMetrics().forEach(metric -> types.add(metric.type()));

        assertThat(MetricShapes.METRIC.types()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(types).hasSameSizeAs(Metric.class.getPermittedSubclasses());
    }
}
