package org.closedloop.sla.metric;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a lead of a segment is worth on average: close rate times deal size.
 *
 * <p>The rate is a fraction above 0 and at most 1.
 */
@Value.Immutable(builder = false)
public interface SegmentWorth extends WithSegmentWorth {

    /** The share of such leads that become customers, in (0, 1]. */
    @Value.Parameter
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-M05}")
    @DecimalMax(value = "1", message = "{SLA-M05}")
    BigDecimal getCloseRate();

    /** The usual size of such a deal. */
    @Value.Parameter
    Money getDealSize();

    /** What this many such leads are worth together, rounded half-even once, to the currency's minor unit. */
    default Money of(long leads) {
        return getDealSize()
                .toBigMoney()
                .multipliedBy(getCloseRate().multiply(BigDecimal.valueOf(leads)))
                .toMoney(RoundingMode.HALF_EVEN);
    }

    /** Close rate times deal size. */
    static SegmentWorth of(BigDecimal closeRate, Money dealSize) {
        return ImmutableSegmentWorth.of(closeRate, dealSize);
    }
}
