package org.closedloop.sla.report.planning;

import org.closedloop.sla.html.Facts;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanEconomics;
import org.closedloop.sla.report.PageTexts;
import org.joda.money.Money;

/** What the plan costs and returns; nothing if it has no costs. */
record PlanCostTable(Plan plan, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        plan.economics().ifPresent(economics -> append(html, economics));
    }

    private void append(Html html, PlanEconomics economics) {
        html.open("section", "aria-labelledby", "costs");
        html.element("h2", words.say("costs.title"), "id", "costs");
        new Facts()
                .add(words.say("costs.all"), words.money(economics.getCost()))
                .add(words.say("costs.deal"), words.money(economics.getPerDeal()))
                .add(words.say("costs.roi"), words.percent(economics.getRoi()))
                .appendTo(html);
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "costs");
        html.open("table", "class", "costs").element("caption", words.say("costs.caption"));
        html.open("thead").open("tr");
        html.element("th", words.say("goal.stage"), "scope", "col");
        html.element("th", words.say("costs.each"), "scope", "col", "class", "number");
        html.element("th", words.say("costs.worth"), "scope", "col", "class", "number");
        html.close().close().open("tbody");
        economics.getPerLead().forEach((stage, cost) -> {
            Money worth = economics.getWorth().get(stage);
            html.open("tr").element("th", words.stage(stage), "scope", "row");
            html.element("td", words.money(cost), "class", "number");
            html.element("td", worth == null ? "–" : words.money(worth), "class", "number");
            html.close();
        });
        html.close().close().close();
        html.open("details", "class", "steps")
                .element("summary", words.say("steps"))
                .open("ol");
        economics.getSteps().forEach(step -> html.element("li", step.explain(words.locale())));
        html.close().close().close();
    }
}
