package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;
import java.util.List;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.metric.Quantity;

/**
 * How the numbers of a target are shown, in tables and in charts alike: cut off, never rounded up.
 *
 * <p>Charts round their numbers, so these are cut off beforehand; the exact ones are in the chart's sheet.
 */
record ShownNumbers(SlideTexts words, TargetResult result) {

    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    /** The power of ten of the unit. */
    private int shift() {
        return switch (quantity()) {
            case COUNT, DELIVERY -> 0;
            case SHARE -> -2;
            case MONEY -> isAtLeast(MILLION) ? 6 : isAtLeast(TEN_THOUSAND) ? 3 : 0;
        };
    }

    private Quantity quantity() {
        return result.getTarget().getQuantity();
    }

    private boolean isAtLeast(BigDecimal bound) {
        return result.getWindows().stream()
                .flatMap(window -> window.getActual().stream())
                .anyMatch(amount -> amount.compareTo(bound) >= 0);
    }

    private int decimals() {
        return switch (quantity()) {
            case COUNT, DELIVERY -> 0;
            case SHARE -> HonestDecimals.of(result.getWindows(), -2, 1);
            case MONEY -> HonestDecimals.of(result.getWindows(), shift(), shift() / 3);
        };
    }

    /** The number that a chart shows. */
    BigDecimal cut(BigDecimal number) {
        return HonestDecimals.cut(number, decimals() - shift());
    }

    /** The upper end of an interval that a chart shows, rounded up. */
    BigDecimal raised(BigDecimal number) {
        return HonestDecimals.raised(number, decimals() - shift());
    }

    /** The format of a chart's labels. */
    String format() {
        return format(decimals());
    }

    /** The format of a chart's axis, whose numbers are round. */
    String axisFormat() {
        return format(shift() == 6 ? 1 : 0);
    }

    private String format(int decimals) {
        return switch (shift()) {
            case -2 -> NumberFormats.percent(words, decimals);
            case 6 -> NumberFormats.scaled(decimals, ",,", words.say("millions", ""));
            case 3 -> NumberFormats.scaled(decimals, ",", words.say("thousands", ""));
            default -> NumberFormats.decimals(decimals);
        };
    }

    /** The measured value of a window in few characters; empty if there is none. */
    String brief(WindowResult window) {
        return window.getActual().map(this::brief).orElse("");
    }

    /** A number, cut off, in few characters. */
    String brief(BigDecimal actual) {
        String scaled = words.figures().number(cut(actual).movePointLeft(shift()), decimals());
        return switch (quantity()) {
            case COUNT, SHARE -> new TargetFigures(words.figures(), result.getTarget()).value(actual);
            case DELIVERY -> words.say("days.brief", scaled);
            case MONEY ->
                switch (shift()) {
                    case 6 -> words.say("millions", scaled);
                    case 3 -> words.say("thousands", scaled);
                    default -> scaled;
                };
        };
    }

    /** The upper end of an interval, rounded up, in few characters. */
    String briefRaised(BigDecimal high) {
        return brief(quantity() == Quantity.SHARE ? HonestDecimals.raised(high, 3) : raised(high));
    }

    /** The windows that have begun, in a sentence each. */
    String sentences(List<WindowResult> windows) {
        StringBuilder text = new StringBuilder();
        windows.stream()
                .filter(window -> window.getVerdict() != Verdict.UPCOMING)
                .forEach(window -> text.append(' ')
                        .append(words.say(
                                "chart.window",
                                new WindowCaption(words).full(window.getWindow()),
                                brief(window),
                                words.verdict(window.getVerdict()))));
        return text.toString();
    }
}
