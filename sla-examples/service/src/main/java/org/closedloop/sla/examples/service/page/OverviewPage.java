package org.closedloop.sla.examples.service.page;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.PageHead;
import org.closedloop.sla.report.PageTexts;
import org.closedloop.sla.report.ReportPage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The list of agreements, in the style of the reports. */
final class OverviewPage {

    private final MessageSource messages;
    private final Locale locale;
    private final PageTexts words;

    OverviewPage(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.words = new PageTexts(locale);
    }

    /** Returns the page's text. */
    String of(List<AgreementCard> cards) {
        Html html = new Html();
        html.open("html", "lang", words.languageTag());
        PageHead.of(say("page.title"))
                .with(ReportPage.class, "report.css")
                .with(OverviewPage.class, "overview.css")
                .appendTo(html);
        html.open("body").open("header").element("h1", say("page.title"));
        html.element("p", say("page.subtitle"), "class", "subtitle").close();
        html.open("main");
        if (cards.isEmpty()) {
            html.element("p", say("page.none"), "class", "lead");
        }
        cards.forEach(card -> append(html, card));
        html.close();
        html.open("footer").open("p", "class", "note");
        link(html, "/audit", "page.audit").text(" · ");
        link(html, "/actuator/health", "page.health").close().close();
        return html.close().close().page();
    }

    private void append(Html html, AgreementCard card) {
        String heading = card.path().replaceAll("[^A-Za-z0-9]", "-");
        html.open("section", "aria-labelledby", heading);
        html.element(
                "h2",
                card.agreement().getTitle().orElse(card.agreement().getCompany()),
                "id",
                heading,
                "lang",
                card.agreement().getLanguage().toLanguageTag());
        html.element(
                "p",
                say(
                        "page.facts",
                        card.agreement().reference(),
                        card.agreement().getCompany(),
                        say("status." + card.status().name()),
                        words.date(card.today()),
                        words.count(card.leads())),
                "class",
                "note");
        tiles(html, card.scorecard());
        html.open("p", "class", "links");
        if (card.scorecard() != null) {
            link(html, card.path() + "/report", "page.report");
            link(html, card.path() + "/scorecard", "page.scorecard");
        }
        link(html, card.path() + "/contract", "page.contract");
        link(html, card.path() + "/schedule.ics", "page.schedule");
        link(html, card.path(), "page.document").close().close();
    }

    private void tiles(Html html, @Nullable Scorecard scorecard) {
        if (scorecard == null) {
            html.element("p", say("page.unscored"), "class", "lead");
            return;
        }
        html.open("div", "class", "tiles");
        tile(html, say("page.total"), scorecard.getScore(), "tile total");
        for (PartyResult party : scorecard.getParties()) {
            tile(html, party.getFunction(), party.getScore(), "tile");
        }
        html.close();
    }

    private void tile(Html html, String name, Score score, String style) {
        html.open("div", "class", style).element("h3", name);
        html.element("p", score.getValue().map(words::percent).orElse("–"), "class", "figure")
                .close();
    }

    private Html link(Html html, String path, String text) {
        return html.element("a", say(text), "href", path);
    }

    private String say(String code, Object... arguments) {
        return String.valueOf(messages.getMessage(code, arguments, locale));
    }
}
