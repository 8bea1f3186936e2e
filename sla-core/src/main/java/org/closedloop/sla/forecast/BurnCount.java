package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.evaluation.MissBudget;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Computes the burn rates of an open window, and when its budget is used up. */
record BurnCount(OpenWindow open, ShareTarget target, Share share) {

    private static final BigDecimal FAST = BigDecimal.valueOf(2);

    /** The forecast; empty for what has no miss budget. */
    static Optional<BudgetForecast> of(OpenWindow open) {
        Optional<MissBudget> budget = open.window().getMissBudget();
        return budget.isEmpty() || !(open.measured() instanceof Share share) || share instanceof AmountShare
                ? Optional.empty()
                : Optional.of(new BurnCount(open, (ShareTarget) open.target(), share).forecast());
    }

    private BudgetForecast forecast() {
        BudgetForecast.Builder forecast = BudgetForecast.builder().runsOutAt(runsOutAt());
        if (allowed(share).signum() == 0) {
            return forecast.build();
        }
        DateRange sofar = sofar();
        BurnRate now = rate(sofar, share);
        Optional<BurnRate> recent = recent(sofar);
        Optional<BurnRate> longer = longer(sofar);
        recent.ifPresent(forecast::addRate);
        forecast.addRate(now);
        longer.ifPresent(forecast::addRate);
        if (recent.isPresent() || longer.isPresent()) {
            forecast.alert(alert(now, recent, longer));
        }
        return forecast.build();
    }

    private static BurnAlert alert(BurnRate now, Optional<BurnRate> recent, Optional<BurnRate> longer) {
        if (isAtLeast(now, FAST) && recent.filter(rate -> isAtLeast(rate, FAST)).isPresent()) {
            return BurnAlert.FAST;
        }
        boolean slow = now.getRate().compareTo(BigDecimal.ONE) > 0
                && longer.filter(rate -> rate.getRate().compareTo(BigDecimal.ONE) > 0)
                        .isPresent();
        return slow ? BurnAlert.SLOW : BurnAlert.NONE;
    }

    private static boolean isAtLeast(BurnRate rate, BigDecimal least) {
        return rate.getRate().compareTo(least) >= 0;
    }

    private DateRange sofar() {
        DateRange range = open.window().getWindow();
        LocalDate asOf = open.scorecard().getAsOf();
        return DateRange.of(range.getStart(), asOf.isBefore(range.getEnd()) ? asOf : range.getEnd());
    }

    private BigDecimal allowed(Share measured) {
        return measured.getDenominator().multiply(BigDecimal.ONE.subtract(target.getAtLeast()));
    }

    private static BigDecimal misses(Share measured) {
        return measured.getDenominator().subtract(measured.getNumerator()).max(BigDecimal.ZERO);
    }

    private BurnRate rate(DateRange days, Share measured) {
        return rate(days, misses(measured), measured.getDenominator());
    }

    private BurnRate rate(DateRange days, BigDecimal misses, BigDecimal all) {
        BigDecimal allowed = all.multiply(BigDecimal.ONE.subtract(target.getAtLeast()));
        return BurnRate.of(
                days, misses.longValueExact(), all.longValueExact(), misses.divide(allowed, 2, RoundingMode.UP));
    }

    /** The latest shorter window within the one so far in which the metric is measured; of those, the shortest. */
    private Optional<BurnRate> recent(DateRange sofar) {
        @Nullable DateRange latest = null;
        Share measured = share;
        long length = open.window().getWindow().lengthInDays();
        for (Map.Entry<DateRange, Measurement> other : others()) {
            DateRange range = other.getKey();
            if (sofar.contains(range.getStart())
                    && range.lengthInDays() < length
                    && other.getValue() instanceof Share found
                    && found.getDenominator().signum() > 0
                    && (latest == null || isLater(range, latest))) {
                latest = range;
                measured = found;
            }
        }
        return latest == null
                ? Optional.empty()
                : Optional.of(rate(latest.intersection(sofar).orElseThrow(), measured));
    }

    private static boolean isLater(DateRange one, DateRange other) {
        int byStart = one.getStart().compareTo(other.getStart());
        return byStart > 0 || (byStart == 0 && one.getEnd().isBefore(other.getEnd()));
    }

    /** The windows in which the metric is measured: of other targets, and of the history. */
    private List<Map.Entry<DateRange, Measurement>> others() {
        List<Map.Entry<DateRange, Measurement>> all = new ArrayList<>();
        for (PartyResult party : open.scorecard().getParties()) {
            for (TargetResult other : party.getTargets()) {
                if (other.getTarget().getMetric().equals(target.getMetric()) && other != open.result()) {
                    for (WindowResult window : other.getWindows()) {
                        window.getMeasurement().ifPresent(found -> all.add(Map.entry(window.getWindow(), found)));
                    }
                }
            }
        }
        open.history()
                .getWindows()
                .forEach((range, numbers) ->
                        numbers.find(target.getMetric()).ifPresent(found -> all.add(Map.entry(range, found))));
        return all;
    }

    /** The window so far and those before it without gap; only numbers are added, not the durations behind them. */
    private Optional<BurnRate> longer(DateRange sofar) {
        List<PastWindow> past = open.past().windows();
        DateRange days = sofar;
        BigDecimal misses = share.getDenominator().subtract(share.getNumerator());
        BigDecimal all = share.getDenominator();
        for (int i = past.size() - 1; i >= 0; i--) {
            if (!past.get(i).range().getEnd().plusDays(1).equals(days.getStart())) {
                break;
            }
            days = DateRange.of(past.get(i).range().getStart(), days.getEnd());
            Share before = (Share) past.get(i).measurement();
            misses = misses.add(before.getDenominator()).subtract(before.getNumerator());
            all = all.add(before.getDenominator());
        }
        return days.equals(sofar) ? Optional.empty() : Optional.of(rate(days, misses.max(BigDecimal.ZERO), all));
    }

    /**
     * Leads and misses are taken as evenly distributed over working time, so that the budget of the window lasts for
     * its working time divided by the burn rate.
     */
    private Optional<LocalDateTime> runsOutAt() {
        BigDecimal misses = misses(share);
        BigDecimal allowed = allowed(share);
        if (allowed.signum() == 0 || misses.compareTo(allowed) <= 0 || open.remaining() == 0) {
            return Optional.empty();
        }
        BusinessCalendar calendar = open.terms().getCalendar();
        DateRange range = open.window().getWindow();
        Instant start = open.terms().closeOf(range.getStart().minusDays(1));
        Duration whole = calendar.elapsed(start, open.terms().closeOf(range.getEnd()));
        if (whole.isZero()) {
            return Optional.empty();
        }
        long lasting = BigDecimal.valueOf(whole.toMillis())
                .multiply(allowed)
                .divide(misses, 0, RoundingMode.DOWN)
                .longValueExact();
        return calendar.deadline(start, Duration.ofMillis(lasting))
                .map(instant ->
                        LocalDateTime.ofInstant(instant, calendar.getZone()).truncatedTo(ChronoUnit.MINUTES));
    }
}
