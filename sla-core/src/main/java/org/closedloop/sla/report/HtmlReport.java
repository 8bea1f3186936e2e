package org.closedloop.sla.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.measurement.FunnelNumbers;

/**
 * A scorecard as one self-contained page, for a screen and for paper.
 *
 * <p>The page is a function of its arguments alone: the same scorecard gives the same text under any default locale and
 * on any day. It is HTML5 that is well-formed XML, too.
 *
 * <pre>{@code
 * String page = HtmlReport.of(scorecard, terms)
 *         .withNumbers(numbers)
 *         .withForecast(forecast)
 *         .render(Locale.forLanguageTag("de-CH"));
 * }</pre>
 */
public final class HtmlReport {

    private final ReportData data;

    private HtmlReport(ReportData data) {
        this.data = data;
    }

    /**
     * Returns the report on a scorecard.
     *
     * @param terms the terms that were evaluated
     * @throws IllegalArgumentException if the scorecard is one of another agreement or version
     */
    public static HtmlReport of(Scorecard scorecard, ResolvedTerms terms) {
        Objects.requireNonNull(scorecard, "scorecard");
        Objects.requireNonNull(terms, "terms");
        String scored = scorecard.getAgreement() + "/" + scorecard.getVersion();
        String given = terms.getAgreement().reference();
        if (!scored.equals(given)) {
            throw new IllegalArgumentException("report on the scorecard of '" + scored
                    + "': terms must be those that were evaluated, but were those of '" + given + "'");
        }
        return new HtmlReport(ReportData.of(scorecard, terms));
    }

    /**
     * Returns this report with a chart of each open count or sum, and with the leads that reached the next stage.
     *
     * @param numbers the numbers from which the scorecard was evaluated, counted by {@link ReportDetails#terms}; a
     *     chart whose days were not counted is omitted
     */
    public HtmlReport withNumbers(FunnelNumbers numbers) {
        return new HtmlReport(data.withNumbers(numbers));
    }

    /** Returns this report with a forecast of the open windows, in the card and the chart of each target. */
    public HtmlReport withForecast(Forecast forecast) {
        return new HtmlReport(data.withForecast(forecast));
    }

    /** Returns this report with the results by owner or another attribute of the leads. */
    public HtmlReport withBreakdown(Breakdown breakdown) {
        return new HtmlReport(data.withBreakdown(breakdown));
    }

    /** Returns the page's text, to be written as UTF-8: in German for German locales, otherwise in English. */
    public String render(Locale locale) {
        PageTexts words = new PageTexts(locale);
        Scorecard card = data.scorecard();
        return ReportPage.of(words, words.say("page.title", card.getCompany(), words.date(card.getAsOf())))
                .render(
                        new Headline(card, data.terms(), words),
                        sections(words),
                        new ScorecardNotes(card, data.terms(), words));
    }

    private List<Section> sections(PageTexts words) {
        Scorecard card = data.scorecard();
        List<Section> sections = new ArrayList<>();
        sections.add(new ScoreTiles(card, words));
        sections.add(new AttentionList(card, data.terms(), words));
        sections.add(new RemedyList(card, words));
        sections.add(new DueNext(card, data.terms(), words));
        sections.add(new FunnelBars(data, words));
        for (PartyResult party : card.getParties()) {
            sections.add(new PartyTargets(party, data, words));
        }
        sections.add(new ResponseTimes(card, words));
        data.breakdown().ifPresent(groups -> sections.add(new BreakdownSection(groups, words)));
        sections.add(new WorstLeads(card, data.terms(), words));
        sections.add(new RecordSection(card, words));
        return sections;
    }
}
