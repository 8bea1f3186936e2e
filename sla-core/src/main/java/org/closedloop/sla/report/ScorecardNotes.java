package org.closedloop.sla.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/** Notes on reading the page and on how its numbers were computed. */
record ScorecardNotes(Scorecard card, ResolvedTerms terms, PageTexts words) implements Section {

    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9996");

    /** The verdicts that occur under few agreements, and are explained where they do. */
    private static final Set<Verdict> RARE = Set.of(Verdict.EXCUSED, Verdict.MATURING, Verdict.UNDECIDED);

    @Override
    public void appendTo(Html html) {
        html.open("footer").element("h2", words.say("colophon.title")).open("ul");
        html.element(
                "li",
                words.say(
                        "colophon.close",
                        words.date(card.getAsOf()),
                        terms.getAgreement().getScope().getZone().getId(),
                        terms.getCalendar().getId()));
        html.element("li", words.say("colophon.exact", words.threshold(NEARLY_ALL), words.percent(NEARLY_ALL)));
        for (String remark : List.of("noData", "score", "pace", "budget")) {
            html.element("li", words.say("colophon." + remark));
        }
        html.close();
        html.open("p", "class", "legend").element("strong", words.say("colophon.symbols"));
        for (Verdict verdict : Verdict.values()) {
            if (!RARE.contains(verdict) || card.count(verdict) > 0) {
                html.text(" ");
                new VerdictMark(verdict, words).appendTo(html);
            }
        }
        html.close().open("p", "class", "legend").element("strong", words.say("colophon.bars"));
        html.text(" " + words.say("colophon.marks")).close();
        html.close();
    }
}
