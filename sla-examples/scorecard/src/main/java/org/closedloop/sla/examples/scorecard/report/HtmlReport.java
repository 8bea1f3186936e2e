package org.closedloop.sla.examples.scorecard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.measurement.FunnelNumbers;

/**
 * A scorecard as one self-contained page, for a screen and for paper: German for German locales, else English.
 *
 * <p>The page is a function of its arguments alone: the same scorecard gives the same text under any default locale and
 * on any day. It is HTML5 that is well-formed XML, too.
 *
 * <pre>{@code
 * Files.writeString(file, HtmlReport.of(scorecard, terms, Locale.forLanguageTag("de-CH")).render());
 * }</pre>
 */
public final class HtmlReport {

    private final Scorecard scorecard;
    private final ResolvedTerms terms;
    private final ReportData data;
    private final PageTexts words;

    private HtmlReport(ReportData data, PageTexts words) {
        this.scorecard = data.scorecard();
        this.terms = data.terms();
        this.data = data;
        this.words = words;
    }

    /**
     * The report on this scorecard.
     *
     * @param terms the terms that were evaluated
     * @throws IllegalArgumentException if the scorecard is one of another agreement or version
     */
    public static HtmlReport of(Scorecard scorecard, ResolvedTerms terms, Locale locale) {
        Objects.requireNonNull(scorecard, "scorecard");
        Objects.requireNonNull(terms, "terms");
        String scored = scorecard.getAgreement() + "/" + scorecard.getVersion();
        String given = terms.getAgreement().getId() + "/" + terms.getAgreement().getVersion();
        if (!scored.equals(given)) {
            throw new IllegalArgumentException(
                    "report on the scorecard of '" + scored + "': cannot be told with the terms of '" + given + "'");
        }
        return new HtmlReport(ReportData.of(scorecard, terms), new PageTexts(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Returns the report with a chart of each open count or sum, and with the leads that reached the next stage.
     *
     * @param numbers the numbers from which the scorecard was evaluated, counted by {@link ReportDetails#terms}; a
     *     chart whose days were not counted is omitted
     */
    public HtmlReport withNumbers(FunnelNumbers numbers) {
        return new HtmlReport(data.withNumbers(numbers), words);
    }

    /** Returns the report with a forecast of the open windows, in the card and the chart of each target. */
    public HtmlReport withForecast(Forecast forecast) {
        return new HtmlReport(data.withForecast(forecast), words);
    }

    /** Returns the report with the results by owner or another attribute of the leads. */
    public HtmlReport withBreakdown(Breakdown breakdown) {
        return new HtmlReport(data.withBreakdown(breakdown), words);
    }

    /** The page's text, to be written as UTF-8. */
    public String render() {
        Html html = new Html();
        html.open("html", "lang", words.languageTag());
        String title = words.say("page.title", scorecard.getCompany(), words.date(scorecard.getAsOf()));
        new PageHead(title, List.of("report.css")).appendTo(html);
        html.open("body");
        new Headline(scorecard, terms, words).appendTo(html);
        html.open("main");
        sections().forEach(section -> section.appendTo(html));
        html.close();
        new ScorecardNotes(scorecard, terms, words).appendTo(html);
        return html.close().close().page();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new ScoreTiles(scorecard, words));
        sections.add(new AttentionList(scorecard, terms, words));
        sections.add(new RemedyList(scorecard, words));
        sections.add(new DueNext(scorecard, terms, words));
        sections.add(new FunnelBars(data, words));
        for (PartyResult party : scorecard.getParties()) {
            sections.add(new PartyTargets(party, data, words));
        }
        sections.add(new ResponseTimes(scorecard, words));
        data.breakdown().ifPresent(groups -> sections.add(new BreakdownSection(groups, words)));
        sections.add(new WorstLeads(scorecard, terms, words));
        sections.add(new RecordSection(scorecard, words));
        return sections;
    }
}
