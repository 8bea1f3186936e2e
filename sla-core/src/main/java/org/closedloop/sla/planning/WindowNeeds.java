package org.closedloop.sla.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;

/**
 * What the goals of a plan need in each window of a period.
 *
 * <p>What is due in a range of whole windows is spread evenly over them: a third of a quarter's leads each month. What
 * is due in any other range is spread over its days. Leads whose lead time is not known are due in the period of the
 * revenue.
 *
 * <pre>{@code
 * WindowNeeds needs = WindowNeeds.of(plan, plan.getGoals(), DateRange.parse("2026"), WindowRule.monthly());
 * needs.leads(Stage.SQL).get(DateRange.parse("2026-03")).roundedUp();
 * }</pre>
 */
public final class WindowNeeds {

    private final Plan plan;
    private final List<PlanGoal> goals;
    private final List<Window> windows;
    private final WindowRule rule;

    private WindowNeeds(Plan plan, List<PlanGoal> goals, List<Window> windows, WindowRule rule) {
        this.plan = plan;
        this.goals = goals;
        this.windows = windows;
        this.rule = rule;
    }

    /** Returns the needs of some of the plan's goals in each window of the period. */
    public static WindowNeeds of(Plan plan, List<PlanGoal> goals, DateRange period, WindowRule rule) {
        return new WindowNeeds(Objects.requireNonNull(plan, "plan"), List.copyOf(goals), rule.over(period), rule);
    }

    /**
     * Returns the leads that must enter a stage in each window.
     *
     * @throws IllegalArgumentException if the plan cannot be computed, or its funnel does not have the stage
     */
    public Map<DateRange, PlanFigure> leads(Stage stage) {
        Map<DateRange, Rational> sums = new LinkedHashMap<>();
        for (PlanGoal goal : goals) {
            StageVolume volume = GoalRequirement.of(plan, goal).volume(stage);
            add(volume.getFigure().exact(), volume.getDueIn().orElse(goal.getPeriod()), sums);
        }
        Map<DateRange, PlanFigure> leads = new LinkedHashMap<>();
        sums.forEach((window, sum) -> leads.put(window, PlanFigure.of(FigureUnit.COUNT, "leads", sum, stage)));
        return leads;
    }

    /** Returns the revenue to be won in each window. */
    public Map<DateRange, PlanFigure> revenue() {
        Map<DateRange, Rational> sums = new LinkedHashMap<>();
        goals.forEach(goal -> add(Rational.of(goal.getRevenue().getAmount()), goal.getPeriod(), sums));
        Map<DateRange, PlanFigure> revenue = new LinkedHashMap<>();
        sums.forEach((window, sum) -> revenue.put(window, PlanFigure.money("goal", plan.getCurrency(), sum)));
        return revenue;
    }

    private void add(Rational volume, DateRange due, Map<DateRange, Rational> sums) {
        List<Window> own = rule.over(due);
        boolean tiled = own.stream().noneMatch(Window::isCut);
        for (Window window : windows) {
            Rational share = tiled && !window.isCut()
                    ? Rational.of(own.contains(window) ? 1 : 0, own.size())
                    : days(window.getRange(), due);
            sums.merge(window.getRange(), volume.times(share), Rational::plus);
        }
    }

    private static Rational days(DateRange window, DateRange due) {
        return window.intersection(due)
                .map(days -> Rational.of(days.lengthInDays(), due.lengthInDays()))
                .orElse(Rational.ZERO);
    }
}
