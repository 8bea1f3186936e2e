package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The library's values as fields of a host's own types. */
class SlaModuleTest {

    record Contract(String number, Agreement agreement, List<Lead> leads, Target foremost) {}

    record Month(FunnelNumbers numbers, Scorecard scorecard, BusinessCalendar calendar) {}

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new SlaModule()).build();
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new SlaModule()).build();

    @Test
    void read_back_equal_within_a_type_of_the_host() {
        Agreement agreement = SlaFixtures.fullAgreement();
        Contract contract = new Contract(
                "K-7",
                agreement,
                List.of(Examples.lead()),
                agreement.getTargets().get(0));
        Month month = new Month(Examples.numbers(), Examples.scorecard(), SlaFixtures.zurichCalendar());

        for (ObjectMapper mapper : List.of(JSON, YAML)) {
            assertThat(mapper.readValue(mapper.writeValueAsString(contract), Contract.class))
                    .isEqualTo(contract);
            assertThat(mapper.readValue(mapper.writeValueAsString(month), Month.class))
                    .isEqualTo(month);
        }
    }

    @Test
    void have_no_envelope() {
        JsonNode tree = JSON.valueToTree(SlaFixtures.smallAgreement());

        assertThat(tree.propertyNames().iterator().next()).isEqualTo("id");
        assertThat(JSON.treeToValue(tree, Agreement.class)).isEqualTo(SlaFixtures.smallAgreement());
    }
}
