package org.closedloop.sla.examples.slides;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.forecast.Forecast;

/**
 * A scorecard as slides (PowerPoint, .pptx, 16:9) for a meeting, in German for German locales, otherwise in English.
 *
 * <p>The slides, in order: scores; verdicts by target and window; numbers and money against the pace; shares against
 * their thresholds; funnel and response times; what is due; relief, exclusions, violations, bonus and malus; data
 * quality. A slide without data is left out, and the last one says so. Charts and verdicts that do not fit one slide
 * continue on the next; other tables end with the number of rows left out, which are in the notes.
 *
 * <p>Charts are native: each has a sheet with its numbers, which PowerPoint and LibreOffice open for editing. Charts
 * and tables have alternative texts, and the notes of each slide contain its texts in full and explain each target.
 *
 * <p>The bytes depend on the arguments only, not on the current time, zone or default locale.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("scorecard.pptx"))) {
 *     ScorecardSlides.of(scorecard, terms, Locale.GERMAN).withForecast(forecast).write(out);
 * }
 * }</pre>
 */
public final class ScorecardSlides {

    private final Subject subject;

    private ScorecardSlides(Subject subject) {
        this.subject = subject;
    }

    /**
     * Returns the slides of a scorecard.
     *
     * @param terms the terms that were evaluated
     * @throws IllegalArgumentException if the scorecard is one of another agreement or version
     */
    public static ScorecardSlides of(Scorecard scorecard, ResolvedTerms terms, Locale locale) {
        Objects.requireNonNull(scorecard, "scorecard");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(locale, "locale");
        String scored = scorecard.getAgreement() + "/" + scorecard.getVersion();
        String given = terms.getAgreement().reference();
        if (!scored.equals(given)) {
            throw new IllegalArgumentException("slides of the scorecard of '" + scored
                    + "': terms must be those that were evaluated, but were those of '" + given + "'");
        }
        return new ScorecardSlides(Subject.of(scorecard, terms, new SlideTexts(locale)));
    }

    /**
     * Returns these slides with forecasts of the open windows: their probability in the table of verdicts, their
     * expected values and 80 % intervals in the charts.
     *
     * @throws IllegalArgumentException if the forecasts are those of another agreement, version or day
     */
    public ScorecardSlides withForecast(Forecast forecast) {
        Objects.requireNonNull(forecast, "forecast");
        Scorecard card = subject.card();
        String scored = card.getAgreement() + "/" + card.getVersion() + "' as of " + card.getAsOf();
        String given = forecast.getAgreement() + "/" + forecast.getVersion() + "' as of " + forecast.getAsOf();
        if (!scored.equals(given)) {
            throw new IllegalArgumentException(
                    "slides of the scorecard of '" + scored + ": forecast must be of the same, but was of '" + given);
        }
        return new ScorecardSlides(new Subject(card, subject.terms(), forecast, subject.words()));
    }

    /**
     * Writes the file; the stream is not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        List<SlidePart> parts = List.of(
                new TitleSlide(subject),
                new OverviewSlide(subject),
                new PaceSlide(subject),
                new ShareSlide(subject),
                new LeadFlowSlide(subject),
                new DutySlide(subject),
                new RemedySlide(subject));
        List<String> leftOut = new ArrayList<>();
        try (Deck deck = new Deck(subject)) {
            for (SlidePart part : parts) {
                if (part.hasData()) {
                    part.addTo(deck);
                }
                leftOut.addAll(part.leftOut());
            }
            new DataQualitySlide(subject, leftOut).addTo(deck);
            StableArchive.of(deck.toBytes()).writeTo(out);
        }
    }
}
