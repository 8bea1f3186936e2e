package org.closedloop.sla.report;

import java.util.Locale;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/** The targets of one party. */
record PartyTargets(PartyResult party, ReportData data, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        String id = "party-" + party.getRole().name().toLowerCase(Locale.ROOT);
        html.open("section", "aria-labelledby", id, "class", "party");
        html.element("h2", words.say("party.title", party.getFunction()), "id", id);
        html.element("p", party.explain(words.locale()), "class", "note");
        party.getTargets().forEach(target -> new TargetCard(target, data, words).appendTo(html));
        html.close();
    }
}
