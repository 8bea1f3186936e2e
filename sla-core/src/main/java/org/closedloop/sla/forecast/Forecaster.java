package org.closedloop.sla.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;

/**
 * Forecasts how the open windows of a scorecard will end. A pure function of its arguments, without random draws.
 *
 * <pre>{@code
 * Scorecard scorecard = SlaEvaluator.evaluate(terms, numbers, asOf);
 * Forecast forecast = Forecaster.forecast(terms, scorecard, lastYear);
 * forecast.windows().map(window -> window.explain(Locale.ENGLISH)).forEach(System.out::println);
 * }</pre>
 *
 * <p>The package page names the models.
 */
public final class Forecaster {

    private Forecaster() {}

    /**
     * Returns the forecasts of the open windows; past windows are those of the scorecard alone.
     *
     * @throws IllegalArgumentException if the scorecard is one of another agreement or version
     */
    public static Forecast forecast(ResolvedTerms terms, Scorecard scorecard) {
        return forecast(terms, scorecard, FunnelNumbers.builder().build());
    }

    /**
     * Returns the forecasts of the open windows.
     *
     * @param history numbers of past windows, by the ids of the agreement's metrics. Windows of any length count, each
     *     by its working days; of overlapping ones, those whose length is nearest to the target's windows. A window
     *     that was not over on the numbers' own as-of day is ignored, and so is one that overlaps a window of the
     *     scorecard.
     * @throws IllegalArgumentException if the scorecard is one of another agreement or version, or a measurement of the
     *     history is of another kind than its target
     */
    public static Forecast forecast(ResolvedTerms terms, Scorecard scorecard, FunnelNumbers history) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(scorecard, "scorecard");
        Objects.requireNonNull(history, "history");
        mustBelongTogether(terms, scorecard);
        Forecast.Builder forecast = Forecast.builder()
                .agreement(scorecard.getAgreement())
                .version(scorecard.getVersion())
                .asOf(scorecard.getAsOf());
        for (TargetResult target : scorecard.targets()) {
            if (target.getTarget().getQuantity() != Quantity.DELIVERY) {
                add(forecast, terms, scorecard, history, target);
            }
        }
        return forecast.build();
    }

    private static void add(
            Forecast.Builder forecast,
            ResolvedTerms terms,
            Scorecard scorecard,
            FunnelNumbers history,
            TargetResult target) {
        List<WindowForecast> windows = new ArrayList<>();
        for (WindowResult window : target.getWindows()) {
            if (isOpen(window, scorecard)) {
                Optional<OmittedForecast.Reason> unsuitable =
                        nothingLeft(window).or(() -> unsuitable(target.getMetric()));
                if (unsuitable.isPresent()) {
                    forecast.addOmission(
                            OmittedForecast.of(target.getTarget().getId(), window.getWindow(), unsuitable.get()));
                    continue;
                }
                OpenWindow open = OpenWindow.of(terms, scorecard, history, target, window);
                Optional<Model> model = window.getMeasurement().map(measured -> open.model());
                model.map(Model::obstacle)
                        .orElse(Optional.of(OmittedForecast.Reason.NOT_MEASURED))
                        .ifPresentOrElse(
                                reason -> forecast.addOmission(
                                        OmittedForecast.of(target.getTarget().getId(), window.getWindow(), reason)),
                                () -> windows.add(open.forecast(model.orElseThrow())));
            }
        }
        if (!windows.isEmpty()) {
            forecast.addTarget(TargetForecast.builder()
                    .target(target.getTarget())
                    .windows(windows)
                    .build());
        }
    }

    private static Optional<OmittedForecast.Reason> nothingLeft(WindowResult window) {
        return window.getExclusion()
                .filter(exclusion -> exclusion.getLeft() == 0)
                .map(exclusion -> OmittedForecast.Reason.EXCLUDED);
    }

    /** Why no model fits a metric; empty if one does. */
    private static Optional<OmittedForecast.Reason> unsuitable(Metric metric) {
        if (metric.maturity().isPresent()) {
            return Optional.of(OmittedForecast.Reason.MATURING);
        }
        boolean suitable = metric.getQuantity() == Quantity.SHARE || metric.isIncreasing();
        return suitable ? Optional.empty() : Optional.of(OmittedForecast.Reason.CAN_DECREASE);
    }

    /** A window that has begun and not ended, or one that has ended while leads are still pending or maturing. */
    private static boolean isOpen(WindowResult window, Scorecard scorecard) {
        boolean over = !scorecard.getAsOf().isBefore(window.getWindow().getEnd());
        return over ? !window.getVerdict().isFinal() && hasPending(window) : window.getVerdict() != Verdict.UPCOMING;
    }

    private static boolean hasPending(WindowResult window) {
        return window.getMeasurement()
                .filter(measured -> (measured instanceof Timing timing && timing.getPending() > 0)
                        || (measured instanceof CohortShare cohort && cohort.getMaturing() > 0))
                .isPresent();
    }

    private static void mustBelongTogether(ResolvedTerms terms, Scorecard scorecard) {
        String given = terms.getAgreement().getId() + "/" + terms.getAgreement().getVersion();
        String scored = scorecard.getAgreement() + "/" + scorecard.getVersion();
        if (!scored.equals(given)) {
            throw new IllegalArgumentException(
                    "forecast of the scorecard of '" + scored + "': cannot be made with the terms of '" + given + "'");
        }
    }
}
