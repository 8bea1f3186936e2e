package org.closedloop.sla.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.evaluation.StageLabels;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.joda.money.Money;

/** The texts and formatted figures of a page in one language. */
public final class PageTexts {

    private final Figures figures;
    private final StageLabels stages;
    private final MessageBundle messages;
    private final String languageTag;

    /** Creates the texts of the scorecard page. */
    public PageTexts(Locale locale) {
        this(locale, HtmlReport.class);
    }

    /** Creates the texts of the page that the given class writes. */
    public PageTexts(Locale locale, Class<?> page) {
        this.figures = new Figures(locale);
        this.stages = new StageLabels(locale);
        this.messages = MessageBundle.of(page, locale);
        this.languageTag = !locale.getLanguage().equals("de")
                ? "en"
                : locale.getCountry().isEmpty() ? "de" : "de-" + locale.getCountry();
    }

    /** The language tag of the page, such as {@code de-CH}. */
    public String languageTag() {
        return languageTag;
    }

    /** The locale for the library's own sentences. */
    public Locale locale() {
        return figures.getLocale();
    }

    /** The text with its arguments. */
    public String say(String key, String... arguments) {
        return messages.format(key, (Object[]) arguments);
    }

    /** Whether the page has a text for the key. */
    public boolean has(String key) {
        return messages.contains(key);
    }

    /** The text of a constant, with a key such as {@code verdict.MET}. */
    public String name(String group, Enum<?> constant) {
        return say(group + "." + constant.name());
    }

    /** The standard name of a stage, or the key of a stage that a company defined. */
    public String stage(Stage stage) {
        return stages.of(stage);
    }

    /** A whole number. */
    public String count(long value) {
        return figures.count(value);
    }

    /** A number with this many decimals. */
    public String number(BigDecimal value, int decimals) {
        return figures.number(value, decimals);
    }

    /** A share in per cent, rounded, but never to 0 or 100 if it is neither. */
    public String percent(BigDecimal fraction) {
        return figures.percent(fraction);
    }

    /** A date in figures or words, as the language writes it. */
    public String date(LocalDate day) {
        return figures.date(day);
    }

    /** A day without its year. */
    public String dayBrief(LocalDate day) {
        String month =
                new DecimalFormat("00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(day.getMonthValue());
        return say("day.brief", count(day.getDayOfMonth()), say("month.brief." + month));
    }

    /** An amount with its currency. */
    public String money(Money money) {
        return figures.money(money);
    }

    /** A duration in hours and minutes. */
    public String duration(Duration duration) {
        return figures.duration(duration);
    }

    /** Elapsed time in days and hours. */
    String elapsed(Duration time) {
        return figures.elapsed(time);
    }

    /** A number in the unit of a target. */
    public String figure(BigDecimal value, Target target) {
        return new TargetFigures(figures, target).value(value);
    }

    /** The difference to a threshold with its sign. */
    String difference(BigDecimal gap, Target target) {
        return new TargetFigures(figures, target).gap(gap);
    }

    /** The difference to a threshold. */
    public String shortfall(BigDecimal gap, Target target) {
        return new TargetFigures(figures, target).shortfall(gap);
    }

    /** The required value of a window; a share with all its decimals. */
    public String required(WindowResult result) {
        return threshold(result.getRequired(), result.getTarget());
    }

    /** A share with all its decimals. */
    public String threshold(BigDecimal fraction) {
        return figures.threshold(fraction);
    }

    /** A threshold of a target; a share with all its decimals. */
    public String threshold(BigDecimal value, Target target) {
        return new TargetFigures(figures, target).required(value);
    }
}
