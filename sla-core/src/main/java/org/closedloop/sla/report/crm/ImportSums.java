package org.closedloop.sla.report.crm;

import java.util.Map;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.report.PageTexts;

/** The numbers of leads by stage, and by outcome and currency of their deal. */
record ImportSums(ImportProfile profile, long leads, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "sums");
        html.element("h2", words.say("sums.title"), "id", "sums").open("div", "class", "columns");
        sum(html, "stages", profile.getStages());
        sum(html, "outcomes", profile.getOutcomes());
        sum(html, "currencies", profile.getCurrencies());
        html.close().close();
    }

    private void sum(Html html, String what, Map<String, Long> counts) {
        html.open("div").open("table", "class", "sums").element("caption", words.say("sums." + what + ".caption"));
        html.open("thead").open("tr");
        html.element("th", words.say("sums." + what), "scope", "col");
        html.element("th", words.say("values.share"), "scope", "col", "class", "wide");
        html.element("th", words.say("sums.leads"), "scope", "col", "class", "number");
        html.close().close().open("tbody");
        counts.forEach((name, count) -> row(html, name, count));
        if (counts.isEmpty()) {
            html.open("tr")
                    .element("td", words.say("sums.none"), "colspan", "3")
                    .close();
        }
        html.close().close().close();
    }

    private void row(Html html, String name, long count) {
        html.open("tr").element("th", ShownText.of(name), "scope", "row").open("td", "class", "wide");
        StackedBar.of(leads)
                .add("taken", count)
                .appendTo(html, words.say("sums.bar", ShownText.of(name), words.count(count), words.count(leads)));
        html.close().element("td", words.count(count), "class", count == 0 ? "number missed" : "number");
        html.close();
    }
}
