package org.closedloop.sla.report.crm;

import java.util.Map;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.report.PageTexts;

/** The records of each kind by their treatment, and the reasons for skipping. */
record RecordFunnel(Import imported, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "records");
        html.element("h2", words.say("records.title"), "id", "records");
        if (imported.getCounts().isEmpty()) {
            html.element("p", words.say("records.none"));
        } else {
            legend(html);
            table(html);
        }
        html.close();
    }

    private void legend(Html html) {
        html.open("p", "class", "legend");
        for (String part : new String[] {"taken", "merged", "skipped"}) {
            html.open("span", "class", "part");
            html.element("span", "■", "class", "symbol key " + part, "aria-hidden", "true");
            html.text(" " + words.say("records." + part + ".long")).close().text(" ");
        }
        html.close();
    }

    private void table(Html html) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "records");
        html.open("table", "class", "records").element("caption", words.say("records.caption"));
        html.open("thead").open("tr");
        html.element("th", words.say("records.kind"), "scope", "col");
        html.element("th", words.say("records.share"), "scope", "col", "class", "wide");
        for (String column : new String[] {"read", "taken", "merged", "skipped"}) {
            html.element("th", words.say("records." + column), "scope", "col", "class", "number");
        }
        html.close().close();
        for (RecordKind kind : RecordKind.values()) {
            RecordCount count = imported.getCounts().get(kind);
            if (count != null) {
                html.open("tbody");
                row(html, words.name("kind", kind), count, "kind-row");
                imported.getSkippedCounts()
                        .getOrDefault(kind, Map.of())
                        .forEach((reason, records) -> reason(html, reason, records, count.getRead()));
                html.close();
            }
        }
        html.open("tbody");
        row(html, words.say("records.all"), imported.getCount(), "kind-row sum-row");
        html.close().close().close();
    }

    private void row(Html html, String name, RecordCount count, String style) {
        String label = words.say(
                "records.bar",
                name,
                words.count(count.getRead()),
                words.count(count.getTaken()),
                words.count(count.getMerged()),
                words.count(count.getSkipped()));
        html.open("tr", "class", style).element("th", name, "scope", "row").open("td", "class", "wide");
        StackedBar.of(count.getRead())
                .add("taken", count.getTaken())
                .add("merged", count.getMerged())
                .add("skipped", count.getSkipped())
                .appendTo(html, label);
        html.close();
        number(html, count.getRead());
        number(html, count.getTaken());
        number(html, count.getMerged());
        number(html, count.getSkipped());
        html.close();
    }

    private void reason(Html html, ImportReason reason, long records, long read) {
        String label = words.say("records.reasonBar", reason.getCode(), words.count(records), words.count(read));
        html.open("tr").open("th", "scope", "row", "class", "reason");
        html.element("span", reason.getCode(), "class", "code").close();
        html.open("td", "class", "wide");
        StackedBar.of(read).add("skipped", records).appendTo(html, label);
        html.close().element("td", "").element("td", "").element("td", "");
        number(html, records);
        html.close();
    }

    private void number(Html html, long count) {
        html.element("td", words.count(count), "class", "number");
    }
}
