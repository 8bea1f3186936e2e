package org.closedloop.sla.report.planning;

import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.planning.CalculationStep;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.SalesTeam;
import org.closedloop.sla.planning.TeamCapacity;
import org.closedloop.sla.report.PageTexts;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;

/** What the team can win in each period of the goals; nothing if the plan has no team. */
record TeamTable(Plan plan, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        plan.getTeam().ifPresent(team -> append(html, team));
    }

    private void append(Html html, SalesTeam team) {
        html.open("section", "aria-labelledby", "team");
        html.element("h2", words.say("team.title"), "id", "team");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "team");
        html.open("table", "class", "team").element("caption", words.say("team.caption"));
        html.open("thead").open("tr");
        html.element("th", words.say("team.period"), "scope", "col");
        for (String column : new String[] {"goal", "capacity", "needed"}) {
            html.element("th", words.say("team." + column), "scope", "col", "class", "number");
        }
        html.close().close().open("tbody");
        plan.getGoals().stream().map(PlanGoal::getPeriod).distinct().forEach(period -> row(html, team, period));
        html.close().close().close();
        html.open("details", "class", "steps")
                .element("summary", words.say("steps"))
                .open("ol");
        plan.getGoals().stream().map(PlanGoal::getPeriod).distinct().forEach(period -> {
            for (CalculationStep step : team.during(period).getSteps()) {
                html.element("li", period.label() + ": " + step.explain(words.locale()));
            }
        });
        html.close().close().close();
    }

    private void row(Html html, SalesTeam team, DateRange period) {
        Money goal = plan.getGoals().stream()
                .filter(each -> each.getPeriod().equals(period))
                .map(PlanGoal::getRevenue)
                .reduce(Money.zero(plan.getCurrency()), Money::plus);
        TeamCapacity capacity = team.during(period);
        html.open("tr").element("th", period.label(), "scope", "row");
        html.element("td", words.money(goal), "class", "number");
        html.open("td", "class", "number " + (capacity.covers(goal) ? "met" : "missed"))
                .element("span", capacity.covers(goal) ? "✓" : "✕", "class", "symbol", "aria-hidden", "true")
                .text(" " + words.money(capacity.getCapacity()))
                .close();
        html.element("td", words.count(capacity.repsFor(goal)), "class", "number");
        html.close();
    }
}
