package org.closedloop.sla.report.crm;

import java.util.List;
import org.closedloop.sla.crm.ProfileChange;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.report.PageTexts;

/** The changes of the export since an earlier one. */
record ImportChanges(List<ProfileChange> changes, PageTexts words) implements Section {

    private static final int OPEN = 12;

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "changes");
        html.element("h2", words.say("changes.title"), "id", "changes");
        if (changes.isEmpty()) {
            html.element("p", words.say("changes.none"));
        } else {
            int open = Math.min(OPEN, changes.size());
            list(html, changes.subList(0, open));
            if (open < changes.size()) {
                html.open("details")
                        .element("summary", words.say("changes.further", words.count(changes.size() - open)));
                list(html, changes.subList(open, changes.size()));
                html.close();
            }
        }
        html.close();
    }

    private void list(Html html, List<ProfileChange> some) {
        html.open("ul", "class", "points");
        some.forEach(change -> html.element("li", ShownText.of(change.explain(words.locale()))));
        html.close();
    }
}
