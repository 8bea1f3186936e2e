package org.closedloop.sla.report;

import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.html.Facts;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/** The company, the date and a summary in one sentence. */
record Headline(Scorecard card, ResolvedTerms terms, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("header");
        html.element("p", words.say("headline.kind"), "class", "kind");
        html.element("h1", card.getCompany());
        terms.getAgreement()
                .getTitle()
                .ifPresent(title -> html.element(
                        "p",
                        title,
                        "class",
                        "subtitle",
                        "lang",
                        terms.getAgreement().getLanguage().toLanguageTag()));
        html.element("p", card.explain(words.locale()), "class", "lead");
        card.getRemarks().forEach(remark -> html.element("p", remark.explain(words.locale()), "class", "remark"));
        new Facts()
                .add(
                        words.say("headline.period"),
                        words.say(
                                "period",
                                words.date(card.getPeriod().getStart()),
                                words.date(card.getPeriod().getEnd())))
                .add(words.say("headline.asOf"), words.date(card.getAsOf()))
                .add(
                        words.say("headline.agreement"),
                        words.say("headline.version", card.getAgreement(), words.count(card.getVersion())))
                .appendTo(html);
        html.close();
    }
}
