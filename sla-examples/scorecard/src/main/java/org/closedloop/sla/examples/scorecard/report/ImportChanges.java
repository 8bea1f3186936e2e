package org.closedloop.sla.examples.scorecard.report;

import java.util.List;
import org.closedloop.sla.crm.ProfileChange;

/** In what the export is different from an earlier one. */
record ImportChanges(List<ProfileChange> changes, Words words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "changes");
        html.element("h2", words.say("changes.title"), "id", "changes");
        if (changes.isEmpty()) {
            html.element("p", words.say("changes.none"));
        } else {
            html.open("ul", "class", "points");
            changes.forEach(change -> html.element("li", ShownText.of(change.explain(words.locale()))));
            html.close();
        }
        html.close();
    }
}
