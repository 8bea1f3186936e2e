package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.closedloop.sla.evaluation.StageLabels;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;

/** Formats figures and steps. */
final class PlanSentences {

    private static final int DECIMALS = 2;

    private final Figures figures;
    private final StageLabels stages;
    private final MessageBundle messages;

    PlanSentences(Locale locale) {
        this.figures = new Figures(Objects.requireNonNull(locale, "locale"));
        this.stages = new StageLabels(locale);
        this.messages = MessageBundle.of(PlanSentences.class, locale);
    }

    String label(PlanFigure figure) {
        Object[] subjects = figure.subjects().stream()
                .map(subject -> subject instanceof Stage stage ? stages.of(stage) : subject.toString())
                .toArray();
        return messages.format("figure." + figure.getKey(), subjects);
    }

    String value(PlanFigure figure) {
        return switch (figure.getUnit()) {
            case MONEY -> figures.money(figure.toMoney(RoundingMode.HALF_UP));
            case SHARE -> figures.threshold(figure.round(DECIMALS + 2, RoundingMode.HALF_UP));
            case COUNT, RATIO -> number(figure);
            case DAYS -> messages.format("days", number(figure));
            case MONTHS -> messages.format("months", number(figure));
        };
    }

    private String number(PlanFigure figure) {
        return figures.number(figure.round(DECIMALS, RoundingMode.HALF_UP));
    }

    String explain(RateMeasurement measurement) {
        StageRate planned = measurement.getPlanned();
        String key = measurement.getMeasured().isPresent()
                ? "measured"
                : measurement.getMetrics().isEmpty() ? "measured.no-metric" : "measured.no-numbers";
        return messages.format(
                key,
                stages.of(planned.getFrom()),
                stages.of(planned.getTo()),
                measurement.getWindow().label(),
                value(measurement.getRate().figure()),
                String.join(", ", measurement.getMetrics()),
                measurement
                        .getMeasured()
                        .map(rate -> figures.count(rate.getPart()))
                        .orElse(""),
                measurement
                        .getMeasured()
                        .map(rate -> figures.count(rate.getWhole()))
                        .orElse(""));
    }

    /** The formula in words, the formula in numbers, the result. */
    String explain(CalculationStep step) {
        StringBuilder text = new StringBuilder(label(step.result())).append(" = ");
        text.append(chain(step, this::label));
        if (step.operands().size() > 1) {
            text.append(" = ").append(chain(step, this::operand));
        }
        text.append(isShownExactly(step.result()) ? " = " : " ≈ ").append(value(step.result()));
        step.roundedUp()
                .ifPresent(whole -> text.append(
                        step.result().exact().compareTo(Rational.of(whole)) == 0
                                ? ""
                                : messages.format("rounded-up", figures.count(whole))));
        return text.toString();
    }

    private String chain(CalculationStep step, Function<PlanFigure, String> text) {
        List<PlanFigure> operands = step.operands();
        StringBuilder chain = new StringBuilder(text.apply(operands.get(0)));
        for (int i = 1; i < operands.size(); i++) {
            chain.append(' ')
                    .append(step.operators().get(i - 1).getSymbol())
                    .append(' ')
                    .append(text.apply(operands.get(i)));
        }
        return chain.toString();
    }

    private String operand(PlanFigure figure) {
        String text = value(figure);
        return figure.exact().signum() < 0 ? "(" + text + ")" : text;
    }

    private static boolean isShownExactly(PlanFigure figure) {
        int decimals = switch (figure.getUnit()) {
            case MONEY -> figure.toMoney(RoundingMode.HALF_UP).getScale();
            case SHARE -> DECIMALS + 2;
            default -> DECIMALS;
        };
        BigDecimal shown = figure.round(decimals, RoundingMode.HALF_UP);
        return Rational.of(shown).equals(figure.exact());
    }
}
