package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.Window;
import org.joda.money.Money;

/** One target in one window at the close of one day: what every judge needs to know, and which judge it is. */
record Judgement(ResolvedTerms terms, Target target, Window window, LocalDate asOf) {

    WindowResult of(Optional<Measurement> measurement) {
        measurement.filter(m -> m.getKind() != target.getMeasures()).ifPresent(m -> {
            throw new IllegalArgumentException(place() + ": metric '" + target.getMetric() + "' must give "
                    + target.getMeasures() + ", but was " + m);
        });
        if (target instanceof VolumeTarget volume) {
            return new CountJudge(this, BigDecimal.valueOf(volume.getAtLeast()), 0)
                    .judge(measurement, measurement.map(m -> BigDecimal.valueOf(((Count) m).getValue())));
        }
        if (target instanceof MoneyTarget money) {
            return new CountJudge(
                            this,
                            money.getAtLeast().getAmount(),
                            money.getAtLeast().getCurrencyUnit().getDecimalPlaces())
                    .judge(measurement, measurement.map(m -> inCurrencyOf(money, (Amount) m)));
        }
        if (target instanceof ShareTarget share) {
            return new ShareJudge(this, share).judge(measurement.map(Share.class::cast));
        }
        if (target instanceof DeliveryTarget) {
            return new DeliveryJudge(this).judge(measurement.map(Delivery.class::cast));
        }
        throw new AssertionError("a kind of target without a judge: " + target);
    }

    private BigDecimal inCurrencyOf(MoneyTarget promised, Amount amount) {
        Money total = amount.getTotal();
        if (!total.isSameCurrency(promised.getAtLeast())) {
            throw new IllegalArgumentException(place() + ": must be measured in "
                    + promised.getAtLeast().getCurrencyUnit() + ", but was " + total);
        }
        return total.getAmount();
    }

    boolean hasBegun() {
        return !asOf.isBefore(window.getRange().getStart());
    }

    boolean isOver() {
        return !asOf.isBefore(window.getRange().getEnd());
    }

    WindowResult.Builder result(Verdict verdict) {
        return WindowResult.builder().target(target).window(window.getRange()).verdict(verdict);
    }

    String place() {
        return "target '" + target.getId() + "' in " + window.getRange();
    }
}
