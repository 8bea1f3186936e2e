package org.closedloop.sla.report.planning;

import java.util.List;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.report.PageTexts;
import org.closedloop.sla.validation.Finding;

/** What was found in a plan. */
record PlanFindings(List<Finding> findings, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        if (findings.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "findings", "class", "attention");
        html.element("h2", words.say("findings.title"), "id", "findings").open("ul");
        for (Finding finding : findings) {
            html.open("li");
            html.element("span", words.name("severity", finding.getSeverity()), "class", "verdict " + style(finding));
            html.open("p").text(ShownText.of(finding.getMessage()) + " ");
            html.element("span", finding.getCode(), "class", "code").close().close();
        }
        html.close().close();
    }

    private static String style(Finding finding) {
        return switch (finding.getSeverity()) {
            case ERROR -> "missed";
            case WARNING -> "at-risk";
            case ADVICE -> "on-track";
        };
    }
}
