package org.closedloop.sla.report.crm;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.report.FoldedTable;
import org.closedloop.sla.report.PageTexts;

/** The reported issues: the number for each reason, and all issues that were kept. */
record IssueExamples(Import imported, PageTexts words) implements Section {

    private static final int OPEN = 5;

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "issues");
        html.element("h2", words.say("issues.title"), "id", "issues");
        if (imported.getIssueCounts().isEmpty()) {
            html.element("p", words.say("issues.none"));
        }
        imported.getIssueCounts().forEach((reason, count) -> reason(html, reason, count));
        html.close();
    }

    private void reason(Html html, ImportReason reason, long count) {
        List<ImportIssue> kept = imported.getIssues().stream()
                .filter(issue -> issue.getReason() == reason)
                .toList();
        html.open("div", "class", "issue-group").open("h3");
        html.element("span", reason.getCode(), "class", "code").text(" ");
        html.element("span", words.count(count), "class", "count").close();
        html.element("p", account(count, kept.size()), "class", "note");
        new FoldedTable<ImportIssue>(words, "issues", OPEN)
                .text("issues.place")
                .text("issues.record")
                .text("issues.property")
                .text("issues.text")
                .appendTo(html, reason.getCode(), kept, this::row);
        html.close();
    }

    private String account(long count, int kept) {
        if (count == kept) {
            return words.say("issues.all", words.count(count));
        }
        // Fewer than were counted, because some issues cover several records.
        return kept < Import.LIMIT
                ? words.say("issues.together", words.count(count), words.count(kept))
                : words.say("issues.further", words.count(count), words.count(kept), words.count(count - kept));
    }

    private void row(Html html, ImportIssue issue) {
        String sentence = issue.withPlace(Optional.empty())
                .withRecord(Optional.empty())
                .withProperty(Optional.empty())
                .explain(words.locale());
        cell(html, issue.getPlace().map(this::place));
        cell(html, issue.getRecord().map(record -> record(issue, record)));
        cell(html, issue.getProperty().map(ShownText::of));
        html.element("td", ShownText.of(sentence), "class", "message");
    }

    private static void cell(Html html, Optional<String> text) {
        html.element("td", text.orElse("–"), "class", text.isPresent() ? "id" : "id none");
    }

    private String record(ImportIssue issue, String record) {
        String id = ShownText.of(record);
        return issue.getKind()
                .map(kind -> words.say("issues.recordOf", words.name("one", kind), id))
                .orElse(id);
    }

    private String place(RecordPlace place) {
        String source = ShownText.of(place.getSource());
        return place.getNumber() == 0
                ? source
                : words.say("place." + place.getUnit(), source, String.valueOf(place.getNumber()));
    }
}
