package org.closedloop.sla.report;

import java.util.List;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.measurement.LeadAccount;

/** The numbers of records by their treatment, and the first issues. */
record RecordSection(Scorecard card, PageTexts words) implements Section {

    private static final int SHOWN = 20;

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "records");
        html.element("h2", words.say("records.title"), "id", "records");
        card.getAccount()
                .ifPresentOrElse(
                        account -> account(html, account), () -> html.element("p", words.say("records.byHand")));
        html.close();
    }

    private void account(Html html, LeadAccount account) {
        html.element(
                "p",
                words.say(
                        "records.sum",
                        words.count(account.getRead()),
                        words.count(account.getCounted()),
                        words.count(account.getOutside()),
                        words.count(account.getSkipped())),
                "class",
                "sum");
        List<LeadIssue> issues = account.getIssues().stream().limit(SHOWN).toList();
        if (account.getIssueCount() == 0) {
            html.element("p", words.say("records.sound"));
        } else {
            table(html, issues, account.getIssueCount());
        }
    }

    private void table(Html html, List<LeadIssue> issues, long all) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "records");
        html.open("table")
                .element("caption", words.say("records.caption", words.count(issues.size()), words.count(all)));
        html.open("thead").open("tr").element("th", words.say("records.line"), "scope", "col", "class", "number");
        for (String column : List.of("lead", "code", "message", "effect")) {
            html.element("th", words.say("records." + column), "scope", "col");
        }
        html.close().close().open("tbody");
        for (LeadIssue issue : issues) {
            html.open("tr");
            html.element("td", issue.place().orElse("–"), "class", "number");
            html.element("td", issue.getLead().orElse("–"), "class", "id");
            html.element("td", issue.getCode());
            html.element("td", issue.getMessage(), "class", "message", "lang", "en");
            html.element("td", words.name("effect", issue.getEffect())).close();
        }
        html.close().close().close();
    }
}
