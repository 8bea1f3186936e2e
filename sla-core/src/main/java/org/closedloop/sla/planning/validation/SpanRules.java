package org.closedloop.sla.planning.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** From the first lead that is due to the last goal, a plan lasts no longer than an agreement may. */
final class SpanRules implements Rules<Plan> {

    private static final int MOST_YEARS = 400;
    /** Earlier than any date with a short form, so that no arithmetic with it overflows. */
    private static final LocalDate FIRST = LocalDate.of(-9999, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public void check(Plan plan, Report report) {
        if (plan.getDurations().stream().anyMatch(DurationRules::isTooLong)) {
            return;
        }
        // Only a stage at which a duration begins can have a lead time above zero.
        Set<Stage> timed = plan.getDurations().stream().map(StageLag::getFrom).collect(Collectors.toSet());
        Optional<Period> longest = Stream.concat(
                        plan.getRates().stream().map(StageRate::getFrom),
                        plan.getRates().stream().map(StageRate::getTo))
                .distinct()
                .filter(timed::contains)
                .flatMap(stage -> plan.leadTime(stage).stream())
                .max((a, b) -> LAST.minus(b).compareTo(LAST.minus(a)));
        LocalDate first = LAST;
        LocalDate last = FIRST;
        List<PlanGoal> goals = plan.getGoals();
        for (int i = 0; i < goals.size(); i++) {
            LocalDate start = goals.get(i).getPeriod().getStart();
            LocalDate end = goals.get(i).getPeriod().getEnd();
            boolean known = !start.isBefore(FIRST) && !end.isAfter(LAST);
            if (known) {
                LocalDate due = start.minus(longest.orElse(Period.ZERO));
                first = due.isBefore(first) ? due : first;
                last = end.isAfter(last) ? end : last;
            }
            if (!known || last.getYear() - first.getYear() >= MOST_YEARS) {
                report.breachBy(
                        goals.get(i).getPeriod(),
                        Rule.PLAN_TOO_LONG,
                        "goals[" + i + "].period",
                        "most",
                        Integer.toString(MOST_YEARS));
                return;
            }
        }
    }
}
