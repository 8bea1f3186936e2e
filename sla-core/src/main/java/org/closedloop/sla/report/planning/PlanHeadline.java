package org.closedloop.sla.report.planning;

import java.util.List;
import org.closedloop.sla.html.Facts;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.report.PageTexts;
import org.joda.money.Money;

/** The company, the goals in one sentence, and the plan's name. */
record PlanHeadline(Plan plan, List<GoalRequirement> goals, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("header");
        html.element("p", words.say("headline.kind"), "class", "kind");
        html.element("h1", plan.getCompany().orElse(plan.getId()));
        Money revenue = Money.total(
                goals.stream().map(goal -> goal.getGoal().getRevenue()).toList());
        Money sourced = Money.total(
                goals.stream().map(GoalRequirement::getSourcedRevenue).toList());
        html.element("p", words.say("headline.sum", words.money(revenue), words.money(sourced)), "class", "lead");
        Facts facts = new Facts()
                .add(words.say("headline.plan"), plan.getId())
                .add(words.say("headline.dealSize"), words.money(plan.getDealSize()))
                .add(words.say("headline.handOver"), words.stage(plan.getHandOver()));
        plan.getStart().ifPresent(start -> facts.add(words.say("headline.start"), words.date(start)));
        facts.appendTo(html);
        html.close();
    }
}
