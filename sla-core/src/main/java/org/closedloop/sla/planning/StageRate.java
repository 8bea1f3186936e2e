package org.closedloop.sla.planning;

import java.math.BigDecimal;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.time.DateRange;

/**
 * The share of the leads in one stage that reach another: entered as a decimal, or measured in a past period.
 *
 * <pre>{@code
 * StageRate typed = StageRate.of(Stage.MQL, Stage.SQL, new BigDecimal("0.3"));
 * StageRate measured = StageRate.measured(Stage.MQL, Stage.SQL, Ratio.of(137, 412), DateRange.parse("2025"));
 * }</pre>
 */
public sealed interface StageRate permits TypedRate, MeasuredRate {

    /** The stage in which the leads are. */
    Stage getFrom();

    /** The stage that a part of them reaches. */
    Stage getTo();

    /** The rate as a decimal fraction with {@value PlanFigure#SCALE} decimals, rounded half-up. */
    default BigDecimal getFraction() {
        return figure().getValue();
    }

    /** Returns the rate as a figure of a calculation, exactly. */
    PlanFigure figure();

    /** Returns the rate with this decimal fraction; 0.3 is 30 %. */
    static TypedRate of(Stage from, Stage to, BigDecimal rate) {
        return TypedRate.builder().from(from).to(to).rate(rate).build();
    }

    /**
     * Returns the rate that was measured in a window.
     *
     * @throws IllegalArgumentException if the ratio has no whole, which is no measurement
     */
    static MeasuredRate measured(Stage from, Stage to, Ratio ratio, DateRange window) {
        return MeasuredRate.builder()
                .from(from)
                .to(to)
                .part(ratio.getPart())
                .whole(ratio.getWhole())
                .window(window)
                .build();
    }
}
