package org.closedloop.sla.planning.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageVolume;
import org.closedloop.sla.time.DateRange;

/** What a plan needs in a window: the parts of its goals that are due there, by days. */
record NeededVolumes(Plan plan, Set<Optional<String>> regions) {

    /** Decimals of the parts, far below one lead or one cent. */
    private static final int SCALE = 12;

    /** Whether the leads of a filter are those of all goals, or those of one segment. */
    static boolean isPlanned(LeadFilter leads) {
        return leads.getSources().isEmpty()
                && leads.getPriorities().isEmpty()
                && leads.getSegments().size() <= 1;
    }

    /** The leads that must enter a stage in the window, rounded up. */
    long leads(Stage stage, DateRange window, LeadFilter leads) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PlanGoal goal : plan.getGoals()) {
            if (applies(goal, leads)) {
                StageVolume volume = GoalRequirement.of(plan, goal).volume(stage);
                sum = sum.add(part(
                        volume.getExact(), volume.getDueIn().orElse(goal.getPeriod()), window));
            }
        }
        return sum.setScale(6, RoundingMode.HALF_UP).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** The revenue to be won in the window. */
    BigDecimal revenue(DateRange window, LeadFilter leads) {
        return plan.getGoals().stream()
                .filter(goal -> applies(goal, leads))
                .map(goal -> part(goal.getRevenue().getAmount(), goal.getPeriod(), window))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(plan.getCurrency().getDecimalPlaces(), RoundingMode.HALF_UP);
    }

    private boolean applies(PlanGoal goal, LeadFilter leads) {
        boolean ofSegment = leads.getSegments().isEmpty()
                || goal.getSegment().filter(leads.getSegments()::contains).isPresent();
        return regions.contains(goal.getRegion()) && ofSegment;
    }

    private static BigDecimal part(BigDecimal whole, DateRange due, DateRange window) {
        return due.intersection(window)
                .map(days -> whole.multiply(BigDecimal.valueOf(days.lengthInDays()))
                        .divide(BigDecimal.valueOf(due.lengthInDays()), SCALE, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ZERO);
    }
}
