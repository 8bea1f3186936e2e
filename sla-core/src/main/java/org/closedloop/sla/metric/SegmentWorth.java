package org.closedloop.sla.metric;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The average worth of a lead of a segment: close rate times deal size. */
@Value.Immutable(builder = false)
public interface SegmentWorth extends WithSegmentWorth {

    /** The share of the segment's leads that become customers, in (0, 1]. */
    @Value.Parameter
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-M05}")
    @DecimalMax(value = "1", message = "{SLA-M05}")
    BigDecimal getCloseRate();

    /** The average deal size. */
    @Value.Parameter
    Money getDealSize();

    /** Returns the worth of a number of leads, rounded half-even to the currency's minor unit. */
    default Money of(long leads) {
        return getDealSize()
                .toBigMoney()
                .multipliedBy(getCloseRate().multiply(BigDecimal.valueOf(leads)))
                .toMoney(RoundingMode.HALF_EVEN);
    }

    /** Returns the worth with this close rate and deal size. */
    static SegmentWorth of(BigDecimal closeRate, Money dealSize) {
        return ImmutableSegmentWorth.of(closeRate, dealSize);
    }
}
