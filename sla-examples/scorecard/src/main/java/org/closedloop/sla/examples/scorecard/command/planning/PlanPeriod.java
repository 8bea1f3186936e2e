package org.closedloop.sla.examples.scorecard.command.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.StageVolume;
import org.closedloop.sla.time.DateRange;

/** The time for which a plan needs an agreement: from the first lead handed over to the last deal, in whole years. */
final class PlanPeriod {

    private PlanPeriod() {}

    static DateRange of(Plan plan) {
        List<LocalDate> days = new ArrayList<>();
        plan.backwards().forEach(requirement -> {
            days.add(requirement.getGoal().getPeriod().getStart());
            days.add(requirement.getGoal().getPeriod().getEnd());
            requirement
                    .find(plan.getHandOver())
                    .flatMap(StageVolume::getDueIn)
                    .ifPresent(due -> days.add(due.getStart()));
        });
        return DateRange.of(
                Collections.min(days).withDayOfYear(1),
                Collections.max(days).plusYears(1).withDayOfYear(1).minusDays(1));
    }
}
