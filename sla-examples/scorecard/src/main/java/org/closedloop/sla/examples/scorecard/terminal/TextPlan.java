package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.evaluation.TargetDescription;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.PlanTargets;
import org.closedloop.sla.text.Figures;

/** A plan for a terminal: the funnel of each goal from the top down, costs, team and targets. */
public final class TextPlan {

    /** Sentences fit a window of the usual width. */
    private static final int WIDTH = 80;

    private final Plan plan;
    private final List<PlanTargets> targets;
    private final Locale locale;
    private final Style style;
    private final Figures figures;
    private final TerminalTexts words;
    private final PlanTable table;

    /** A plan and the targets that follow from it, in this language and style. */
    public TextPlan(Plan plan, List<PlanTargets> targets, Locale locale, Style style) {
        this.plan = plan;
        this.targets = List.copyOf(targets);
        this.locale = locale;
        this.style = style;
        this.figures = new Figures(locale);
        this.words = new TerminalTexts(locale);
        this.table = new PlanTable(plan, figures, words, style);
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
        text.append(style.bold(plan.getCompany()
                                .map(company -> VisibleText.of(company) + ", ")
                                .orElse("")
                        + words.say("plan.name", plan.getId())))
                .append("\n");
        for (GoalRequirement requirement : plan.backwards()) {
            goal(text, requirement);
            if (explained) {
                requirement.getSteps().forEach(step -> text.append(wrapped(step.explain(locale))));
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
                                each.getTargets().get(i), each.getMetrics().get(i)),
                        WIDTH));
            }
        }
        return text.append('\n').toString();
    }

    private void goal(StringBuilder text, GoalRequirement requirement) {
        PlanGoal goal = requirement.getGoal();
        StringBuilder title = new StringBuilder(goal.getPeriod().label());
        goal.getRegion().ifPresent(region -> title.append(", ").append(region));
        goal.getSegment().ifPresent(segment -> title.append(", ").append(segment));
        text.append('\n').append(style.bold(VisibleText.of(title.toString()))).append('\n');
        text.append(wrapped(words.say(
                "plan.goal",
                figures.money(goal.getRevenue()),
                figures.money(requirement.getSourcedRevenue()),
                figures.threshold(goal.getMarketingShare()))));
        text.append(table.of(requirement));
    }

    private void economics(StringBuilder text, boolean explained) {
        plan.economics().ifPresent(economics -> {
            text.append('\n').append(style.bold(words.say("plan.costs"))).append('\n');
            text.append(wrapped(words.say(
                    "plan.economics",
                    figures.money(economics.getCost()),
                    figures.money(economics.getPerDeal()),
                    figures.percent(economics.getRoi()))));
            if (explained) {
                economics.getSteps().forEach(step -> text.append(wrapped(step.explain(locale))));
            }
        });
    }

    private void team(StringBuilder text, boolean explained) {
        plan.getTeam().ifPresent(team -> {
            text.append('\n').append(style.bold(words.say("plan.team"))).append('\n');
            plan.getGoals().stream().map(PlanGoal::getPeriod).distinct().forEach(period -> {
                text.append(wrapped(words.say(
                        "plan.capacity",
                        period.label(),
                        figures.money(team.during(period).getCapacity()))));
                if (explained) {
                    team.during(period).getSteps().forEach(step -> text.append(wrapped(step.explain(locale))));
                }
            });
        });
    }

    private static String wrapped(String sentence) {
        return Cells.wrap("  ", sentence, WIDTH);
    }
}
