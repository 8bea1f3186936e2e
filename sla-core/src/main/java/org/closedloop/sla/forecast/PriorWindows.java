package org.closedloop.sla.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;

/**
 * The windows before an open one in which its metric was measured, in chronological order, without overlap.
 *
 * <p>One or two windows hardly tell how much windows differ; such a prior would be too certain, and is ignored.
 */
record PriorWindows(List<PastWindow> windows) {

    private static final int LEAST = 3;

    /** The earlier windows of the target itself, then those of the history. */
    static PriorWindows of(ResolvedTerms terms, TargetResult result, WindowResult open, FunnelNumbers history) {
        List<PastWindow> windows = new ArrayList<>();
        LocalDate start = open.getWindow().getStart();
        for (WindowResult window : result.getWindows()) {
            if (window.getWindow().getEnd().isBefore(start)) {
                window.getMeasurement().ifPresent(measured -> add(windows, terms, window.getWindow(), measured));
            }
        }
        if (!history.getWindows().isEmpty()) {
            addHistory(windows, terms, result.getTarget(), open, history);
            windows.sort(Comparator.comparing(PastWindow::range));
        }
        return new PriorWindows(windows.size() < LEAST ? List.of() : windows);
    }

    private static void add(List<PastWindow> windows, ResolvedTerms terms, DateRange range, Measurement measured) {
        long days = terms.getCalendar().workingDays(range);
        boolean empty =
                measured instanceof Share share && share.getDenominator().signum() == 0;
        if (days > 0 && !empty) {
            windows.add(new PastWindow(range, measured, days));
        }
    }

    private static void addHistory(
            List<PastWindow> windows, ResolvedTerms terms, Target target, WindowResult open, FunnelNumbers history) {
        LocalDate start = open.getWindow().getStart();
        Optional<LocalDate> counted = history.getAsOf();
        long length = open.getWindow().lengthInDays();
        history.getWindows().entrySet().stream()
                .filter(entry -> entry.getKey().getEnd().isBefore(start))
                .filter(entry -> counted.isEmpty() || !entry.getKey().getEnd().isAfter(counted.get()))
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<DateRange, WindowNumbers> entry) -> difference(entry.getKey(), length))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .forEach(entry -> entry.getValue().find(target.getMetric()).ifPresent(measured -> {
                    mustFit(target, entry.getKey(), measured);
                    if (windows.stream().noneMatch(it -> it.range().overlaps(entry.getKey()))) {
                        add(windows, terms, entry.getKey(), measured);
                    }
                }));
    }

    /** How much the lengths differ, as a ratio; months and quarters of any number of days are clearly apart. */
    private static double difference(DateRange range, long length) {
        double ratio = (double) range.lengthInDays() / length;
        // Of months from 28 to 31 days none is nearer than another.
        return ratio > 0.85 && ratio < 1.18 ? 0 : Math.abs(Math.log(ratio));
    }

    private static void mustFit(Target target, DateRange range, Measurement measured) {
        if (measured.getQuantity() != target.getQuantity()) {
            throw new IllegalArgumentException("history in " + range + ": metric '" + target.getMetric()
                    + "' must give " + target.getQuantity().word() + ", but gives "
                    + measured.getQuantity().word());
        }
    }

    boolean isEmpty() {
        return windows.isEmpty();
    }

    /** A number of each window. */
    double[] each(ToDoubleFunction<Measurement> number) {
        double[] numbers = new double[windows.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number.applyAsDouble(windows.get(i).measurement());
        }
        return numbers;
    }

    /** A number of all windows together. */
    double sum(ToDoubleFunction<Measurement> number) {
        double sum = 0;
        for (PastWindow window : windows) {
            sum += number.applyAsDouble(window.measurement());
        }
        return sum;
    }

    /** The working days of each window. */
    double[] days() {
        double[] days = new double[windows.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = windows.get(i).days();
        }
        return days;
    }

    double allDays() {
        long days = 0;
        for (PastWindow window : windows) {
            days += window.days();
        }
        return days;
    }

    /** The prior, with a mean that is a sum divided by another. */
    ForecastPrior prior(double over, double under) {
        if (isEmpty()) {
            return ForecastPrior.weak();
        }
        ForecastPrior.Builder prior = ForecastPrior.builder().mean(Prediction.down(over / under, 6));
        windows.forEach(window -> prior.addWindow(window.range()));
        return prior.build();
    }
}
