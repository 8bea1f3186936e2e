package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.StageLabels;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.closedloop.sla.time.DateRange;

/** The texts and formatted figures of the slides in one language. */
final class SlideTexts {

    private final Figures figures;
    private final StageLabels stages;
    private final MessageBundle messages;

    SlideTexts(Locale locale) {
        this.figures = new Figures(locale);
        this.stages = new StageLabels(locale);
        this.messages = MessageBundle.of(ScorecardSlides.class, locale);
    }

    Locale locale() {
        return figures.getLocale();
    }

    /** The language tag of the texts, such as {@code de-CH}. */
    String languageTag() {
        boolean german = locale().getLanguage().equals("de");
        String country = locale().getCountry();
        return german ? "de-" + (country.isEmpty() ? "DE" : country) : "en-" + (country.isEmpty() ? "US" : country);
    }

    Figures figures() {
        return figures;
    }

    String say(String key, Object... arguments) {
        return messages.format(key, arguments);
    }

    /** Whether there is a text for the key. */
    boolean has(String key) {
        return messages.contains(key);
    }

    String verdict(Verdict verdict) {
        return say("verdict." + verdict);
    }

    String stage(Stage stage) {
        return stages.of(stage);
    }

    String count(long value) {
        return figures.count(value);
    }

    String date(LocalDate day) {
        return figures.date(day);
    }

    String period(DateRange days) {
        return say("period", date(days.getStart()), date(days.getEnd()));
    }

    String score(Score score) {
        return score.getValue().map(figures::percent).orElse("–");
    }

    /** Hours and minutes without zeros: {@code 4 h}, {@code 30 min}. */
    String duration(Duration time) {
        return time.toHours() > 0 && time.toMinutesPart() == 0 ? time.toHours() + " h" : figures.duration(time);
    }

    /** The threshold of a target, such as {@code ≥ 90%}; for a delivery, the days. */
    String threshold(Target target, BigDecimal required) {
        String value = new TargetFigures(figures, target).required(required);
        return target.getQuantity() == Quantity.DELIVERY ? say("days.atMost", value) : say("atLeast", value);
    }
}
