package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.StageRounding;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanDocumentTest {

    private final SlaJson json = SlaJson.inEnglish();

    @Test
    void the_plan_of_the_README_is_read_without_a_problem() throws IOException {
        String readme = Files.readString(Path.of("../sla-examples/scorecard/README.md"));
        String block = readme.substring(readme.indexOf("apiVersion: closedloop.org/v2\nkind: Plan"));
        Reading<Plan> reading = json.read(Plan.class, block.substring(0, block.indexOf("```")), Format.YAML);
        GoalRequirement required = reading.getValue().orElseThrow().backwards().get(0);

        assertThat(reading.getProblems()).isEmpty();
        assertThat(required.volume(Stage.SQL).getCount()).isEqualTo(214);
        assertThat(required.volume(Stage.SQL).getDueIn()).contains(DateRange.parse("2026-Q1"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_differs_from_the_defaults_is_read_as_it_was_written(Format format) {
        Plan plan = SlaFixtures.plan().withRounding(StageRounding.EACH_STAGE).withHandOver(Stage.MQL);

        String written = json.write(plan, format);

        assertThat(written).contains("each-stage");
        assertThat(json.read(Plan.class, written, format).orElseThrow()).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{from: mql, to: sql, part: 3, whole: 0, window: '2025'} | 5:3 /rates/0: refused: rate mql to sql in 2025: must be a part of at least one lead, but was 3 of 0 [SLA-J06]",
                "{from: mql, to: sql, rat: 0.3} | 5:24 /rates/0/rat: unknown field `rat`; did you mean `rate`? [SLA-J01]",
                "{from: mql, to: sql, rate: 30} | 5:30 /rates/0/rate: plan 'a', rate mql → sql: rate must be above 0 and at most 1, but was 30 [SLA-K07]",
            })
    void a_wrong_rate_is_told_at_its_place(String rate, String problem) {
        String yaml = "{apiVersion: closedloop.org/v2, kind: Plan, id: a, currency: CHF, dealSize: CHF 1.00,\n"
                + " goals: [{period: 2026-Q1, revenue: CHF 1.00}],\n handOver: mql,\n rates: [\n  " + rate + "]}\n";

        assertThat(json.read(Plan.class, yaml, Format.YAML).getProblems())
                .extracting(Problem::toString)
                .contains(problem);
    }
}
