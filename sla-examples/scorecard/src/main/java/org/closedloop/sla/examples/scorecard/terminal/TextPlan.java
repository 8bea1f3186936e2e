package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.evaluation.StageLabels;
import org.closedloop.sla.evaluation.TargetDescription;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.MeasuredRate;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.PlanTargets;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.planning.StageVolume;
import org.closedloop.sla.text.Figures;

/** A plan for a terminal: the funnel of each goal from the top down, costs, team and targets. */
public final class TextPlan {

    private static final int STAGE = 18;
    private static final int NUMBER = 11;
    private static final int EXACT = 14;
    private static final int RATE = 34;

    private final Plan plan;
    private final List<PlanTargets> targets;
    private final Locale locale;
    private final Style style;
    private final Figures figures;
    private final TerminalTexts words;
    private final StageLabels stages;

    /** A plan and the targets that follow from it, in this language and style. */
    public TextPlan(Plan plan, List<PlanTargets> targets, Locale locale, Style style) {
        this.plan = plan;
        this.targets = List.copyOf(targets);
        this.locale = locale;
        this.style = style;
        this.figures = new Figures(locale);
        this.words = new TerminalTexts(locale);
        this.stages = new StageLabels(locale);
    }

    /** How much is printed. */
    public enum Detail {
        /** The numbers. */
        NUMBERS,
        /** The numbers, and each step of their calculation with its formula. */
        STEPS
    }

    /** Returns the text. */
    public String render(Detail detail) {
        boolean explained = detail == Detail.STEPS;
        StringBuilder text = new StringBuilder();
        text.append(style.bold(plan.getCompany().map(company -> company + ", ").orElse("")
                        + words.say("plan.name", plan.getId())))
                .append("\n");
        for (GoalRequirement requirement : plan.backwards()) {
            goal(text, requirement);
            if (explained) {
                requirement.getSteps().forEach(step -> text.append(Cells.wrap("  ", step.explain(locale))));
            }
        }
        economics(text, explained);
        team(text, explained);
        text.append('\n').append(style.bold(words.say("plan.targets"))).append('\n');
        TargetDescription description = new TargetDescription(locale);
        for (PlanTargets each : targets) {
            for (int i = 0; i < each.getTargets().size(); i++) {
                text.append(Cells.wrap(
                        "  " + each.getTargets().get(i).getId() + ": ",
                        description.of(
                                each.getTargets().get(i), each.getMetrics().get(i))));
            }
        }
        return text.append('\n').toString();
    }

    private void goal(StringBuilder text, GoalRequirement requirement) {
        PlanGoal goal = requirement.getGoal();
        StringBuilder title = new StringBuilder(goal.getPeriod().label());
        goal.getRegion().ifPresent(region -> title.append(", ").append(region));
        goal.getSegment().ifPresent(segment -> title.append(", ").append(segment));
        text.append('\n').append(style.bold(title.toString())).append("  ");
        text.append(words.say(
                        "plan.goal",
                        figures.money(goal.getRevenue()),
                        figures.money(requirement.getSourcedRevenue()),
                        figures.threshold(goal.getMarketingShare())))
                .append('\n');
        text.append(style.dim(Cells.left(words.say("plan.stage"), STAGE)
                        + Cells.right(words.say("plan.leads"), NUMBER)
                        + Cells.right(words.say("plan.exact"), EXACT)
                        + "  " + Cells.left(words.say("plan.rate"), RATE)
                        + words.say("plan.due")))
                .append('\n');
        List<StageVolume> volumes = requirement.getVolumes();
        for (int i = volumes.size() - 1; i >= 0; i--) {
            StageVolume volume = volumes.get(i);
            text.append(Cells.left(stages.of(volume.getStage()), STAGE))
                    .append(Cells.right(figures.count(volume.getCount()), NUMBER))
                    .append(Cells.right(volume.getFigure().format(locale), EXACT))
                    .append("  ")
                    .append(Cells.left(rate(goal, volume), RATE))
                    .append(volume.getDueIn().map(due -> due.label()).orElse("–"))
                    .append('\n');
        }
    }

    /** The rate to the next stage, with its sample if it was measured. */
    private String rate(PlanGoal goal, StageVolume volume) {
        Optional<StageRate> own = goal.getRates().stream()
                .filter(rate -> rate.getFrom().equals(volume.getStage()))
                .findFirst();
        return own.or(() -> plan.getRates().stream()
                        .filter(rate -> rate.getFrom().equals(volume.getStage()))
                        .findFirst())
                .map(rate -> figures.percent(rate.getFraction())
                        + (rate instanceof MeasuredRate measured
                                ? " "
                                        + words.say(
                                                "plan.sample",
                                                figures.count(measured.getPart()),
                                                figures.count(measured.getWhole()),
                                                measured.getWindow().label())
                                : ""))
                .orElse("");
    }

    private void economics(StringBuilder text, boolean explained) {
        plan.economics().ifPresent(economics -> {
            text.append('\n').append(style.bold(words.say("plan.costs"))).append('\n');
            text.append(Cells.wrap(
                    "  ",
                    words.say(
                            "plan.economics",
                            figures.money(economics.getCost()),
                            figures.money(economics.getPerDeal()),
                            figures.percent(economics.getRoi()))));
            if (explained) {
                economics.getSteps().forEach(step -> text.append(Cells.wrap("  ", step.explain(locale))));
            }
        });
    }

    private void team(StringBuilder text, boolean explained) {
        plan.getTeam().ifPresent(team -> {
            text.append('\n').append(style.bold(words.say("plan.team"))).append('\n');
            plan.getGoals().stream().map(PlanGoal::getPeriod).distinct().forEach(period -> {
                text.append(Cells.wrap(
                        "  ",
                        words.say(
                                "plan.capacity",
                                period.label(),
                                figures.money(team.during(period).getCapacity()))));
                if (explained) {
                    team.during(period).getSteps().forEach(step -> text.append(Cells.wrap("  ", step.explain(locale))));
                }
            });
        });
    }
}
