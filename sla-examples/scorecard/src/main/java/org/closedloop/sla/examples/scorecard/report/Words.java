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
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.text.Figures;
import org.joda.money.Money;

/** The page's words and figures in one language. */
final class Words {

    private final Figures figures;
    private final StageLabels stages;
    private final ResourceBundle bundle;
    private final String languageTag;

    /** The words of the scorecard's page. */
    Words(Locale locale) {
        this(locale, HtmlReport.class);
    }

    /** The words of the page that this class writes. */
    Words(Locale locale, Class<?> page) {
        boolean german = locale.getLanguage().equals("de");
        this.figures = new Figures(locale);
        this.stages = new StageLabels(locale);
        // A bundle of its own for each language: asking for a locale would fall back on the default one.
        this.bundle = ResourceBundle.getBundle(
                page.getName() + "_" + (german ? "de" : "en"), Locale.ROOT, page.getClassLoader());
        this.languageTag =
                german && !locale.getCountry().isEmpty() ? "de-" + locale.getCountry() : german ? "de" : "en";
    }

    /** The language in which the page is. */
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

    /** Whether the page has this word. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The word for a constant, such as {@code verdict.MET}. */
    String name(String group, Enum<?> constant) {
        return say(group + "." + constant.name());
    }

    /** The usual name of a stage; a firm's own goes by its key. */
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

    /** A number in the unit of a target. */
    String figure(BigDecimal value, Target target) {
        return new TargetFigures(figures, target).value(value);
    }

    /** What is missing to a threshold. */
    String shortfall(BigDecimal gap, Target target) {
        return new TargetFigures(figures, target).shortfall(gap);
    }

    /** What a window requires; a share with all its decimals. */
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
