package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.Window;
import org.joda.money.Money;

/** Evaluates one target in one window at the close of one day, by the kind of target. */
record Judgement(ResolvedTerms terms, Target target, Metric metric, Window window, LocalDate asOf) {

    WindowResult of(Optional<Measurement> measurement) {
        measurement.filter(m -> m.getQuantity() != target.getQuantity()).ifPresent(m -> {
            throw new IllegalArgumentException(place() + ": metric '" + target.getMetric() + "' must give "
                    + target.getQuantity().word() + ", but gives "
                    + m.getQuantity().word());
        });
        if (hasBegun()
                && target.getQuantity() != Quantity.DELIVERY
                && exclusion().filter(it -> it.getLeft() == 0).isPresent()) {
            return nothingLeft(measurement);
        }
        return switch (target.getQuantity()) {
            case COUNT -> count((VolumeTarget) target, measurement);
            case MONEY -> money((MoneyTarget) target, measurement);
            case SHARE -> new ShareJudge(this, (ShareTarget) target).judge(measurement.map(Share.class::cast));
            case DELIVERY -> new DeliveryJudge(this).judge(measurement.map(Delivery.class::cast));
        };
    }

    private WindowResult nothingLeft(Optional<Measurement> measurement) {
        return result(Verdict.NO_DATA)
                .required(target instanceof ShareTarget share ? share.getAtLeast() : BigDecimal.ZERO)
                .measurement(measurement)
                .build();
    }

    private WindowResult count(VolumeTarget volume, Optional<Measurement> measurement) {
        return new CountJudge(this, BigDecimal.valueOf(volume.getAtLeast()), 0)
                .judge(measurement, measurement.map(m -> BigDecimal.valueOf(((Count) m).getValue())));
    }

    private WindowResult money(MoneyTarget money, Optional<Measurement> measurement) {
        Money promised = money.getAtLeast();
        return new CountJudge(
                        this, promised.getAmount(), promised.getCurrencyUnit().getDecimalPlaces())
                .judge(measurement, measurement.flatMap(this::sum).map(sum -> inCurrencyOf(promised, sum)));
    }

    /** The money that was measured; empty if a size was measured of no deals. */
    private Optional<Money> sum(Measurement measurement) {
        boolean ofSizes = metric instanceof DealSize;
        if (ofSizes != measurement instanceof DealSizes) {
            throw new IllegalArgumentException(place() + ": metric '" + target.getMetric() + "' must give "
                    + (ofSizes ? "deal sizes" : "an amount") + ", but was " + measurement);
        }
        return measurement instanceof DealSizes sizes
                ? sizes.getSize()
                : Optional.of(((Amount) measurement).getTotal());
    }

    private BigDecimal inCurrencyOf(Money promised, Money total) {
        if (!total.isSameCurrency(promised)) {
            throw new IllegalArgumentException(
                    place() + ": must be measured in " + promised.getCurrencyUnit() + ", but was " + total);
        }
        return total.getAmount();
    }

    boolean hasBegun() {
        return !asOf.isBefore(window.getRange().getStart());
    }

    boolean isOver() {
        return !asOf.isBefore(window.getRange().getEnd());
    }

    /** Whether nothing that happens later can change the measurement, if its metric has a maturity. */
    boolean isMature() {
        return metric.maturity().isEmpty()
                || matureOn().filter(day -> !asOf.isBefore(day)).isPresent();
    }

    /** The day at whose close every lead of the window has had its time; empty if there is none. */
    private Optional<LocalDate> matureOn() {
        return metric.maturity().flatMap(this::matureOn);
    }

    /** The limit's days are those of the calendar, which can have another zone than the windows. */
    private Optional<LocalDate> matureOn(TimeLimit limit) {
        LocalDate end = window.getRange().getEnd();
        ZoneId zone = terms.getCalendar().getZone();
        LocalDate there = EventTime.at(terms.closeOf(end).minusNanos(1)).dayIn(zone);
        return limit.lastDay(terms.getCalendar(), there.isAfter(end) ? there : end)
                .filter(last -> last.isBefore(LocalDate.MAX))
                .map(last -> {
                    Instant over = last.plusDays(1).atStartOfDay(zone).toInstant();
                    LocalDate day = last.minusDays(1);
                    while (terms.closeOf(day).isBefore(over)) {
                        day = day.plusDays(1);
                    }
                    return day;
                });
    }

    /** The days that are not excluded. */
    RemainingDays days() {
        return new RemainingDays(terms, target);
    }

    /** What is excluded of the window; empty if nothing is. */
    Optional<WindowExclusion> exclusion() {
        return terms.exclusionsOf(target).isEmpty() ? Optional.empty() : days().exclusion(window.getRange());
    }

    WindowResult.Builder result(Verdict verdict) {
        return WindowResult.builder()
                .target(target)
                .window(window.getRange())
                .verdict(verdict)
                .exclusion(exclusion())
                .matureOn(matureOn());
    }

    String place() {
        return "target '" + target.getId() + "' in " + window.getRange();
    }
}
