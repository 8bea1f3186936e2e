package org.closedloop.sla.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.measurement.LeadCase;

/** The leads behind the misses: for each target, the worst leads of the latest window that has any. */
record WorstLeads(Scorecard card, ResolvedTerms terms, PageTexts words) implements Section {

    private static final int PER_TARGET = 3;
    private static final Set<LeadCase.Kind> GOOD = EnumSet.of(LeadCase.Kind.ENTERED, LeadCase.Kind.WON);

    @Override
    public void appendTo(Html html) {
        List<Row> rows = card.targets().stream()
                .flatMap(result -> worst(result).stream())
                .toList();
        html.open("section", "aria-labelledby", "leads");
        html.element("h2", words.say("leads.title"), "id", "leads");
        if (rows.isEmpty()) {
            html.element("p", words.say("leads.none"));
        } else {
            table(html, rows);
        }
        html.close();
    }

    private static List<Row> worst(TargetResult result) {
        List<Row> latest = List.of();
        for (WindowResult window : result.getWindows()) {
            List<Row> rows = window.getCases().stream()
                    .filter(lead -> !GOOD.contains(lead.getKind()))
                    .limit(PER_TARGET)
                    .map(lead -> new Row(window, lead))
                    .toList();
            latest = rows.isEmpty() ? latest : rows;
        }
        return latest;
    }

    private void table(Html html, List<Row> rows) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "leads");
        html.open("table").element("caption", words.say("leads.caption", words.count(PER_TARGET)));
        html.open("thead").open("tr");
        for (String column : List.of("lead", "target", "window", "what", "day")) {
            html.element("th", words.say("leads." + column), "scope", "col");
        }
        html.element("th", words.say("leads.howMuch"), "scope", "col", "class", "number");
        html.close().close().open("tbody");
        rows.forEach(row -> append(html, row));
        html.close().close().close();
    }

    private void append(Html html, Row row) {
        LeadCase lead = row.lead();
        html.open("tr").element("th", name(lead), "scope", "row", "class", "id");
        html.element("td", row.window().getTarget().getId());
        html.element("td", new WindowName(row.window().getWindow(), words).full());
        html.element("td", words.name("case", lead.getKind()));
        html.element(
                "td",
                words.date(LocalDate.ofInstant(
                        lead.getAt(), terms.getAgreement().getScope().getZone())));
        String howMuch = lead.getTook()
                .map(words::duration)
                .or(() -> lead.getAmount().map(words::money))
                .orElse("");
        html.element("td", howMuch, "class", "number").close();
    }

    private String name(LeadCase lead) {
        return lead.getCycle() == 1 ? lead.getLead() : words.say("cycle", lead.getLead(), words.count(lead.getCycle()));
    }

    private record Row(WindowResult window, LeadCase lead) {}
}
