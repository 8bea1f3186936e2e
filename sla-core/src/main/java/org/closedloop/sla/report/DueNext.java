package org.closedloop.sla.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.schedule.Obligation;
import org.closedloop.sla.schedule.ObligationSchedule;
import org.closedloop.sla.time.DateRange;

/** The obligations due in the next weeks: the day, the parties, and what is due. */
record DueNext(Scorecard card, ResolvedTerms terms, PageTexts words) implements Section {

    private static final int DAYS = 45;

    @Override
    public void appendTo(Html html) {
        List<Obligation> due = due();
        html.open("section", "aria-labelledby", "due");
        html.element("h2", words.say("due.title"), "id", "due");
        if (due.isEmpty()) {
            html.element("p", words.say("due.none", words.count(DAYS)));
        } else {
            table(html, due);
        }
        html.close();
    }

    /** None after the last day that Java supports. */
    private List<Obligation> due() {
        LocalDate asOf = card.getAsOf();
        return asOf.isAfter(LocalDate.MAX.minusDays(DAYS))
                ? List.of()
                : ObligationSchedule.of(terms, card).during(DateRange.of(asOf.plusDays(1), asOf.plusDays(DAYS)));
    }

    private void table(Html html, List<Obligation> due) {
        html.open("table").element("caption", words.say("due.caption", words.count(DAYS)));
        html.open("thead").open("tr");
        html.element("th", words.say("due.day"), "scope", "col");
        html.element("th", words.say("due.what"), "scope", "col");
        html.close().close().open("tbody");
        for (Obligation obligation : due) {
            html.open("tr").element("th", words.date(obligation.getDay()), "scope", "row", "class", "day");
            html.open("td").text(obligation.explain(words.locale()));
            html.element("span", responsible(obligation), "class", "meaning");
            html.close().close();
        }
        html.close().close();
    }

    private String responsible(Obligation obligation) {
        return terms.getAgreement().getParties().stream()
                .filter(party -> obligation.getResponsible().contains(party.getRole()))
                .map(Party::getFunction)
                .collect(Collectors.joining(", "));
    }
}
