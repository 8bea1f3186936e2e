package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.closedloop.sla.time.DateRange;

/** Formats forecasts as sentences. */
final class ForecastSentences {

    private final Figures figures;
    private final MessageBundle messages;

    ForecastSentences(Locale locale) {
        this.figures = new Figures(Objects.requireNonNull(locale, "locale"));
        this.messages = MessageBundle.of(ForecastSentences.class, locale);
    }

    String explain(OmittedForecast omission) {
        return messages.format(
                "omitted." + omission.getReason().name(),
                omission.getTarget(),
                omission.getWindow().label());
    }

    String explain(WindowForecast forecast) {
        StringJoiner sentence = new StringJoiner("; ", "", ".");
        sentence.add(verdict(forecast));
        sentence.add(prior(forecast));
        if (forecast.isSmallSample()) {
            sentence.add(messages.format("small", figures.count(forecast.getSampleSize())));
        }
        for (ForecastCaveat caveat : ForecastCaveat.values()) {
            if (forecast.getCaveats().contains(caveat)) {
                sentence.add(messages.format("caveat." + caveat.name(), minimumSample(forecast)));
            }
        }
        forecast.getBudget().ifPresent(budget -> budget(sentence, budget));
        return sentence.toString();
    }

    private String minimumSample(WindowForecast forecast) {
        return forecast.getTarget() instanceof ShareTarget share ? figures.count(share.getMinimumSample()) : "";
    }

    private String verdict(WindowForecast forecast) {
        TargetFigures target = new TargetFigures(figures, forecast.getTarget());
        boolean met = forecast.getProbability().signum() > 0;
        return messages.format(
                forecast.isDecided() ? met ? "met" : "missed" : "open",
                forecast.getTarget().getId(),
                forecast.getWindow().label(),
                figures.percent(forecast.getProbability()),
                target.value(forecast.getExpected()),
                target.value(forecast.getInterval().getLow()),
                high(target, forecast));
    }

    /** The high end is rounded up, and a figure cuts off. */
    private static String high(TargetFigures target, WindowForecast forecast) {
        BigDecimal high = forecast.getInterval().getHigh();
        return target.value(
                forecast.getTarget().getQuantity() == Quantity.SHARE ? high.setScale(3, RoundingMode.UP) : high);
    }

    private String prior(WindowForecast forecast) {
        List<DateRange> windows = forecast.getPrior().getWindows();
        return forecast.getPrior().isWeak()
                ? messages.format("prior.weak")
                : messages.format(
                        "prior.past",
                        figures.count(windows.size()),
                        windows.get(0).label(),
                        windows.get(windows.size() - 1).label());
    }

    private void budget(StringJoiner sentence, BudgetForecast budget) {
        budget.getRunsOutAt()
                .ifPresent(at -> sentence.add(messages.format(
                        "budget.out",
                        figures.date(at.toLocalDate()),
                        String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute()))));
        budget.getAlert()
                .filter(alert -> alert != BurnAlert.NONE)
                .ifPresent(alert -> sentence.add(messages.format("alert." + alert.name())));
    }
}
