package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolutionProblem;
import org.closedloop.sla.agreement.UnresolvableException;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.SalesTeam;
import org.closedloop.sla.planning.validation.PlanValidator;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Finding;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two metrics or targets with the same id, the first one counts. */
class RepeatedIdsTest {

    private static Agreement with(Agreement agreement, Metric further, boolean first) {
        List<Metric> metrics = new ArrayList<>(agreement.getMetrics());
        metrics.add(first ? 0 : metrics.size(), further);
        return agreement.withMetrics(metrics);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_target_is_set_on_the_first_metric(boolean first) {
        Agreement small = SlaFixtures.smallAgreement();
        String metric = small.getTargets().get(1).getMetric();
        Agreement agreement = with(small, StageCount.of(metric, Stage.SQL), first);

        UnresolvableException refused = catchThrowableOfType(
                UnresolvableException.class, () -> agreement.resolve(SlaFixtures.zurichCalendar()));

        assertThat(refused.getProblems())
                .extracting(ResolutionProblem::getCode)
                .contains("SLA-M02")
                .satisfies(codes -> assertThat(codes.contains("SLA-T11")).isEqualTo(first));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_plan_is_compared_with_the_first_metric(boolean first) {
        Plan plan = SlaFixtures.plan();
        Plan more = plan.withGoals(plan.getGoals()
                        .get(0)
                        .withRevenue(Money.parse("CHF 3000000.00"))
                        .withMarketingShare(BigDecimal.ONE))
                .withTeam(SalesTeam.of(100, Money.parse("CHF 60000.00")));
        Agreement full = SlaFixtures.fullAgreement();
        String metric = full.target("sql-volume").orElseThrow().getMetric();
        Agreement agreement = with(full, StageCount.of(metric, Stage.of("unplanned")), first);

        assertThat(new PlanValidator()
                        .validate(more, agreement, Locale.ENGLISH).stream()
                                .filter(finding -> finding.getMessage().contains("'sql-volume' requires only"))
                                .map(Finding::getCode))
                .containsExactlyElementsOf(first ? List.of() : List.of("SLA-K23"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_amendment_is_compared_with_the_first_target_of_its_predecessor(boolean first) {
        Agreement small = SlaFixtures.smallAgreement();
        Agreement before = small.withTargets(first ? List.of(whole(120), whole(240)) : List.of(whole(240), whole(120)));
        Agreement amended = small.withTargets(whole(120))
                .withPredecessor(before.reference())
                .withScope(small.getScope().withPeriod(DateRange.parse("2026-H2")));

        assertThat(new AgreementValidator()
                        .validateSuccession(amended, before, Locale.ENGLISH).stream()
                                .map(Finding::getCode)
                                .filter("SLA-E08"::equals))
                .containsExactlyElementsOf(first ? List.of("SLA-E08") : List.of());
    }

    private static Target whole(long atLeast) {
        return Target.volume("sql-volume")
                .responsible(Role.MARKETING)
                .metric("sqls")
                .atLeast(atLeast)
                .window(WindowRule.wholeAgreement())
                .build();
    }
}
