package org.closedloop.sla.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionTest {

    private static final Agreement SMALL = SlaFixtures.smallAgreement();
    private static final BusinessCalendar ZURICH = SlaFixtures.zurichCalendar();
    private static final Target VOLUME = SMALL.getTargets().get(0);
    private static final Definitions MQL_ALONE =
            Definitions.of(FunnelStage.of(Stage.MQL, "Fits the profile and asked for more."));

    private static Object[][] agreements_without_a_meaningful_score() {
        return new Object[][] {
            {
                SMALL.withScope(SMALL.getScope().withPeriod(DateRange.parse("2026-08-01"))),
                "SLA-S04 agreement 'acme-2026': calendar 'zurich' must have a working day in 2026-08-01, but has none"
            },
            {
                SMALL.withTargets(VOLUME, SMALL.getTargets().get(1), VOLUME, VOLUME),
                "SLA-T02 target 'sql-volume': the id must be unique, but another target has it"
            },
            {
                SMALL.withMetrics(
                        SMALL.getMetrics().get(0), SMALL.getMetrics().get(1), StageCount.of("sqls", Stage.MQL)),
                "SLA-M02 metric 'sqls': the id must be unique, but another metric has it"
            },
            {
                SMALL.withDefinitions(MQL_ALONE),
                "SLA-M09 metric 'sqls': stage 'sql' must be defined in clause 5, but is not"
            },
            {
                SMALL.withDefinitions(SMALL.getDefinitions()
                        .withConversionRates(ConversionRate.builder()
                                .name("SQL to customer")
                                .from(Stage.SQL)
                                .to(Stage.CUSTOMER)
                                .basis(ConversionBasis.COHORT)
                                .build())),
                "SLA-D04 rate 'SQL to customer': stage 'customer' must be defined in clause 5, but is not"
            },
        };
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("agreements_without_a_meaningful_score")
    void what_cannot_be_scored_is_not_resolved(Agreement agreement, String problem) {
        assertThatExceptionOfType(UnresolvableException.class)
                .isThrownBy(() -> agreement.resolve(ZURICH))
                .withMessage(problem.substring(8))
                .satisfies(e -> assertThat(e.getProblems())
                        .extracting(ResolutionProblem::toString)
                        .containsExactly(problem));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("agreements_without_a_meaningful_score")
    void what_cannot_be_scored_is_resolved_on_demand(Agreement agreement, String problem) {
        ResolvedTerms terms = agreement.resolveUnchecked(ZURICH);

        assertThat(terms.getAgreement()).isEqualTo(agreement);
        assertThat(terms.getMetrics()).containsKey("sqls");
    }

    @Test
    void all_problems_are_told_at_once() {
        Agreement wrong = SMALL.withMetrics(SMALL.getMetrics().get(0))
                .withTargets(VOLUME, SMALL.getTargets().get(1), VOLUME)
                .withDefinitions(MQL_ALONE);

        assertThatExceptionOfType(UnresolvableException.class)
                .isThrownBy(() -> wrong.resolve(ZURICH.withId("berlin")))
                .withMessage("""
                        agreement 'acme-2026': names the calendar 'zurich', but was given 'berlin'
                        target 'sql-response': metric 'response' must be listed in clause 7, but is not
                        target 'sql-volume': the id must be unique, but another target has it
                        metric 'sqls': stage 'sql' must be defined in clause 5, but is not""")
                .satisfies(e -> assertThat(e.getProblems())
                        .extracting(ResolutionProblem::getCode)
                        .containsExactly("SLA-S02", "SLA-T10", "SLA-T02", "SLA-M09"));
    }

    @Test
    void missing_references_are_refused_in_any_case() {
        assertThatExceptionOfType(UnresolvableException.class)
                .isThrownBy(() -> SMALL.withMetrics(List.of()).resolveUnchecked(ZURICH.withId("berlin")))
                .withMessage("""
                        agreement 'acme-2026': names the calendar 'zurich', but was given 'berlin'
                        target 'sql-volume': metric 'sqls' must be listed in clause 7, but is not
                        target 'sql-response': metric 'response' must be listed in clause 7, but is not""");
    }
}
