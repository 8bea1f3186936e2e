package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;

/**
 * A window to forecast, with the windows before it.
 *
 * @param elapsed its working days up to the as-of day, inclusive; all days if it has no working days
 * @param remaining its working days after the as-of day
 */
record OpenWindow(
        ResolvedTerms terms,
        Scorecard scorecard,
        TargetResult result,
        WindowResult window,
        PriorWindows past,
        FunnelNumbers history,
        long elapsed,
        long remaining) {

    static OpenWindow of(
            ResolvedTerms terms, Scorecard scorecard, FunnelNumbers history, TargetResult result, WindowResult window) {
        DateRange range = window.getWindow();
        LocalDate last = scorecard.getAsOf().isBefore(range.getEnd()) ? scorecard.getAsOf() : range.getEnd();
        DateRange over = DateRange.of(range.getStart(), last);
        BusinessCalendar calendar = terms.getCalendar();
        long total = calendar.workingDays(range);
        long elapsed = total == 0 ? over.lengthInDays() : calendar.workingDays(over);
        return new OpenWindow(
                terms,
                scorecard,
                result,
                window,
                PriorWindows.of(terms, result, window, history),
                history,
                elapsed,
                (total == 0 ? range.lengthInDays() : total) - elapsed);
    }

    Target target() {
        return window.getTarget();
    }

    /** What was measured so far. */
    Measurement measured() {
        return window.getMeasurement().orElseThrow();
    }

    BigDecimal actual() {
        return window.getActual().orElseThrow();
    }

    /** The rate of events per working day, known from past windows and this one. */
    EventRate rate(ToDoubleFunction<Measurement> events) {
        EventRate before = past.isEmpty() ? EventRate.WEAK : EventRate.of(past.each(events), past.days());
        return before.after(events.applyAsDouble(measured()), (double) elapsed);
    }

    /** The share of successes, known from past windows and this one. */
    ShareRate share(ToDoubleFunction<Measurement> part, ToDoubleFunction<Measurement> whole) {
        ShareRate before = past.isEmpty() ? ShareRate.WEAK : ShareRate.of(past.each(part), past.each(whole));
        double successes = part.applyAsDouble(measured());
        return before.after(successes, Math.max(0, whole.applyAsDouble(measured()) - successes));
    }

    /** The number of events known from past windows and this one. */
    double sample(ToDoubleFunction<Measurement> events) {
        return past.sum(events) + events.applyAsDouble(measured());
    }

    /** Whether so many leads are fewer than the target's minimum sample. */
    boolean lacksSample(long leads) {
        return target() instanceof ShareTarget share && leads < share.getMinimumSample();
    }

    /** No pace is known before the end of the first working day, without past windows. */
    Optional<OmittedForecast.Reason> lackOfPace() {
        return elapsed == 0 && past.isEmpty() ? Optional.of(OmittedForecast.Reason.NO_PACE) : Optional.empty();
    }

    /** The model by the kind of measurement; it must be measured. */
    Model model() {
        Measurement measured = measured();
        if (measured instanceof Count) {
            return new CountModel(this);
        }
        if (measured instanceof Amount) {
            return new MoneyModel(this);
        }
        if (measured instanceof AmountShare) {
            return new MoneyShareModel(this);
        }
        return result.getMetric() instanceof Conversion conversion && conversion.getBasis() == ConversionBasis.PERIOD
                ? new PeriodRatioModel(this)
                : new ShareModel(this);
    }

    WindowForecast forecast(Model model) {
        Prediction prediction = model.predict();
        Verdict verdict = window.getVerdict();
        return WindowForecast.builder()
                .target(target())
                .window(window.getWindow())
                .required(window.getRequired())
                .actual(window.getActual())
                .probability(
                        verdict.isFinal()
                                ? BigDecimal.valueOf(verdict == Verdict.MET ? 10_000 : 0, 4)
                                : prediction.undecided())
                .expected(prediction.expected())
                .interval(prediction.interval())
                .presentInterval(model.presentInterval())
                .prior(model.prior())
                .sampleSize((long) prediction.sample())
                .caveats(model.caveats())
                .budget(BurnCount.of(this))
                .build();
    }
}
