package org.closedloop.sla.planning.validation;

import java.util.List;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.validation.DocumentLayout;
import org.closedloop.sla.validation.Step;

/** The parts of a plan, and the names of their elements. */
record PlanLayout(Plan plan) implements DocumentLayout {

    private static final List<String> ATTRIBUTES = List.of(
            "id",
            "company",
            "currency",
            "start",
            "goals",
            "dealSize",
            "rates",
            "durations",
            "handOver",
            "rounding",
            "team",
            "costs",
            "margin");

    @Override
    public List<String> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public List<Place> places(List<Step> steps) {
        Place whole = new Place("plan", plan.getId());
        if (steps.isEmpty()) {
            return List.of(whole);
        }
        Step part = steps.get(0);
        int i = part.index();
        return switch (part.name()) {
            case "goals" ->
                i < 0
                        ? List.of(whole)
                        : List.of(
                                whole,
                                new Place("plan.goals", name(plan.getGoals().get(i))));
            case "rates" ->
                i < 0
                        ? List.of(whole)
                        : List.of(
                                whole,
                                new Place("plan.rates", name(plan.getRates().get(i))));
            case "durations" ->
                i < 0
                        ? List.of(whole)
                        : List.of(
                                whole,
                                new Place(
                                        "plan.durations",
                                        name(plan.getDurations().get(i))));
            case "team", "costs" -> List.of(whole, new Place("plan." + part.name(), ""));
            default -> List.of(whole);
        };
    }

    private static String name(PlanGoal goal) {
        StringBuilder name = new StringBuilder(goal.getPeriod().label());
        goal.getRegion().ifPresent(region -> name.append(", ").append(region));
        goal.getSegment().ifPresent(segment -> name.append(", ").append(segment));
        return name.toString();
    }

    private static String name(StageRate rate) {
        return rate.getFrom() + " → " + rate.getTo();
    }

    private static String name(StageLag duration) {
        return duration.getFrom() + " → " + duration.getTo();
    }
}
