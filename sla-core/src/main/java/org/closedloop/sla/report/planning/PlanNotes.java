package org.closedloop.sla.report.planning;

import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.report.PageTexts;

/** Notes on how the numbers of a plan were computed. */
record PlanNotes(Plan plan, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("footer").element("h2", words.say("notes.title")).open("ul");
        html.element("li", words.say("notes.rounding." + plan.getRounding().name()));
        html.element("li", words.say("notes.due"));
        html.element("li", words.say("notes.bars"));
        html.close().close();
    }
}
