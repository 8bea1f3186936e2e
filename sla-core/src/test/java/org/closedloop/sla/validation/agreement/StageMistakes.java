package org.closedloop.sla.validation.agreement;

import java.util.List;
import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.validation.Rule;

/** Metrics of the time between stages that do not go down the funnel. */
final class StageMistakes {

    private static final String ID = "acceptance";
    private static final TimeLimit DAYS = TimeLimit.businessDays(5);

    private StageMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake(
                        "stage_duration_backwards",
                        measuredBy(StageDuration.of(ID, Stage.SQL, Stage.MQL, DAYS)),
                        Rule.CONVERSION_BACKWARDS,
                        path("to"),
                        "metric 'acceptance': the second stage must come after the first in the funnel, but 'mql' comes"
                                + " before 'sql'"),
                new Mistake(
                        "stage_duration_to_itself",
                        measuredBy(StageDuration.of(ID, Stage.SQL, Stage.SQL, DAYS)),
                        Rule.CONVERSION_TO_ITSELF,
                        path("to"),
                        "metric 'acceptance': the two stages must differ, but both are 'sql'"),
                new Mistake(
                        "sales_cycle_from_the_customer",
                        measuredBy(SalesCycle.from(ID, Stage.CUSTOMER, TimeLimit.calendarDays(90))),
                        Rule.CYCLE_FROM_ITS_END,
                        path("from"),
                        "metric 'acceptance': sales cycle must begin before the deal is won, but begins at 'customer',"
                                + " its end"));
    }

    private static UnaryOperator<Agreement> measuredBy(Metric metric) {
        return a -> a.withMetrics(a.getMetrics().stream()
                .map(other -> other.getId().equals(ID) ? metric : other)
                .toList());
    }

    private static String path(String attribute) {
        List<String> ids = SlaFixtures.fullAgreement().getMetrics().stream()
                .map(Metric::getId)
                .toList();
        return "metrics[" + ids.indexOf(ID) + "]." + attribute;
    }
}
