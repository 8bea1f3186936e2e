package org.closedloop.sla.report.planning;

import java.util.List;
import org.closedloop.sla.evaluation.TargetDescription;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.planning.PlanTargets;
import org.closedloop.sla.report.PageTexts;
import org.closedloop.sla.target.Target;

/** The targets for an agreement that follow from a plan. */
record PlannedTargets(List<PlanTargets> targets, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "targets");
        html.element("h2", words.say("targets.title"), "id", "targets");
        html.element("p", words.say("targets.note"), "class", "note");
        TargetDescription description = new TargetDescription(words.locale());
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "targets");
        html.open("table", "class", "targets").open("thead").open("tr");
        html.element("th", words.say("targets.id"), "scope", "col");
        html.element("th", words.say("targets.who"), "scope", "col");
        html.element("th", words.say("targets.what"), "scope", "col");
        html.close().close().open("tbody");
        for (PlanTargets each : targets) {
            for (int i = 0; i < each.getTargets().size(); i++) {
                Target target = each.getTargets().get(i);
                html.open("tr").element("th", target.getId(), "scope", "row");
                html.element("td", words.name("role", target.getResponsible()));
                html.element("td", description.of(target, each.getMetrics().get(i)));
                html.close();
            }
        }
        html.close().close().close().close();
    }
}
