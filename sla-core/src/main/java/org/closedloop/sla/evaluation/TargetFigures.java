package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.text.Figures;
import org.joda.money.Money;

/**
 * Formats the numbers of a target's result in the target's unit: leads, money, working days, or percent.
 *
 * <p>A share has as many decimals as its target, so that it looks reached if and only if it is: of a target of 99.95 %,
 * 99.951 % is formatted as 99.95 %.
 *
 * <pre>{@code
 * new TargetFigures(new Figures(Locale.ENGLISH), target).value(new BigDecimal("0.9496")); // 94.9%
 * }</pre>
 */
public final class TargetFigures {

    private final Figures figures;
    private final Target target;

    /** Formats numbers of this target. */
    public TargetFigures(Figures figures, Target target) {
        this.figures = Objects.requireNonNull(figures, "figures");
        this.target = Objects.requireNonNull(target, "target");
    }

    /** A measured number; rounded down, a share after no fewer decimals than the target has. */
    public String value(BigDecimal value) {
        return switch (target.getQuantity()) {
            case COUNT, DELIVERY -> figures.number(value, 0);
            case MONEY ->
                figures.money(
                        Money.of(((MoneyTarget) target).getAtLeast().getCurrencyUnit(), value, RoundingMode.DOWN));
            case SHARE -> figures.percent(value, targetDecimals());
        };
    }

    /** A number that is required; a share with all its decimals. */
    public String required(BigDecimal required) {
        return isShare() ? figures.threshold(required) : value(required);
    }

    /**
     * The difference between a number and its threshold; negative if the number is less. The difference of a share has
     * as many decimals as the share, so that it is the difference of both as they are formatted.
     */
    public String gap(BigDecimal gap) {
        return isShare() ? figures.percentTo(gap, shareDecimals(gap)) : value(gap);
    }

    /**
     * What is missing to a threshold, without its sign. For a share it is in percentage points, rounded up to the
     * decimals of the share, so that both add up to the threshold and a missed threshold never lacks nothing.
     */
    public String shortfall(BigDecimal gap) {
        BigDecimal missing = gap.abs();
        return isShare() ? figures.points(missing, shareDecimals(missing.negate())) : value(missing);
    }

    private boolean isShare() {
        return target.getQuantity() == Quantity.SHARE;
    }

    /** How many decimals a share of this target has at least. */
    private int targetDecimals() {
        return Math.max(1, threshold().movePointRight(2).stripTrailingZeros().scale());
    }

    /** How many decimals the share has that differs so much from its threshold. */
    private int shareDecimals(BigDecimal gap) {
        return Figures.decimals(threshold().add(gap), targetDecimals());
    }

    private BigDecimal threshold() {
        return ((ShareTarget) target).getAtLeast();
    }
}
