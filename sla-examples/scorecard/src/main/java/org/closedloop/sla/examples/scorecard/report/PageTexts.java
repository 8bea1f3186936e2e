package org.closedloop.sla.examples.scorecard.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.closedloop.sla.evaluation.StageLabels;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.examples.scorecard.language.TextLanguage;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.text.Figures;
import org.joda.money.Money;

/** The texts and formatted figures of a page in one language. */
final class PageTexts {

    private final Figures figures;
    private final StageLabels stages;
    private final ResourceBundle bundle;
    private final String languageTag;

    /** Creates the texts of the scorecard page. */
    PageTexts(Locale locale) {
        this(locale, HtmlReport.class);
    }

    /** Creates the texts of the page that the given class writes. */
    PageTexts(Locale locale, Class<?> page) {
        TextLanguage language = TextLanguage.of(locale);
        this.figures = new Figures(locale);
        this.stages = new StageLabels(locale);
        this.bundle = language.bundle(page);
        boolean hasCountry =
                language == TextLanguage.GERMAN && !locale.getCountry().isEmpty();
        this.languageTag = language.code() + (hasCountry ? "-" + locale.getCountry() : "");
    }

    /** The language tag of the page, such as {@code de-CH}. */
    String languageTag() {
        return languageTag;
    }

    /** The locale for the library's own sentences. */
    Locale locale() {
        return figures.getLocale();
    }

    String say(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** Whether the page has a text for the key. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of a constant, with a key such as {@code verdict.MET}. */
    String name(String group, Enum<?> constant) {
        return say(group + "." + constant.name());
    }

    /** The standard name of a stage, or the key of a stage that a company defined. */
    String stage(Stage stage) {
        return stages.of(stage);
    }

    String count(long value) {
        return figures.count(value);
    }

    String number(BigDecimal value, int decimals) {
        return figures.number(value, decimals);
    }

    String percent(BigDecimal fraction) {
        return figures.percent(fraction);
    }

    String date(LocalDate day) {
        return figures.date(day);
    }

    /** A day without its year. */
    String dayBrief(LocalDate day) {
        String month =
                new DecimalFormat("00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(day.getMonthValue());
        return say("day.brief", count(day.getDayOfMonth()), say("month.brief." + month));
    }

    String money(Money money) {
        return figures.money(money);
    }

    String duration(Duration duration) {
        return figures.duration(duration);
    }

    /** Elapsed time in days and hours. */
    String elapsed(Duration time) {
        return figures.elapsed(time);
    }

    /** A number in the unit of a target. */
    String figure(BigDecimal value, Target target) {
        return new TargetFigures(figures, target).value(value);
    }

    /** The difference to a threshold. */
    String shortfall(BigDecimal gap, Target target) {
        return new TargetFigures(figures, target).shortfall(gap);
    }

    /** The required value of a window; a share with all its decimals. */
    String required(WindowResult result) {
        return threshold(result.getRequired(), result.getTarget());
    }

    /** A share with all its decimals. */
    String threshold(BigDecimal fraction) {
        return figures.threshold(fraction);
    }

    /** A threshold of a target; a share with all its decimals. */
    String threshold(BigDecimal value, Target target) {
        return new TargetFigures(figures, target).required(value);
    }
}
