package org.closedloop.sla.report.crm;

import java.util.List;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.report.PageTexts;

/** Notes on reading the page of an import, and on its personal data. */
record ImportNotes(PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("footer").element("h2", words.say("colophon.title")).open("ul");
        for (String remark : List.of("counts", "fill", "mapping", "issues", "personal")) {
            html.element("li", words.say("colophon." + remark));
        }
        html.close().close();
    }
}
