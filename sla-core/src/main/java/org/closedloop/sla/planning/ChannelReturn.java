package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.attribution.Credit;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The return of a channel: ROAS = revenue ÷ cost, and ROI = (revenue × margin − cost) ÷ cost.
 *
 * <pre>{@code
 * ChannelReturn search = ChannelReturn.of("search", Money.parse("CHF 5000.00"), Money.parse("CHF 20000.00"))
 *         .withMargin(new BigDecimal("0.5"));
 * search.getRoas();  // 4.000000
 * search.getRoi();   // 1.000000, which is 100 %
 * }</pre>
 */
@Value.Immutable
public interface ChannelReturn extends Calculated, WithChannelReturn {

    /** The name of the channel. */
    @Text
    String getChannel();

    /** What it cost; positive. */
    Money getCost();

    /** The revenue that is credited to it; not negative. */
    Money getRevenue();

    /** The gross margin, above 0 and at most 1; 1 by default, so that the whole revenue counts. */
    @Value.Default
    default BigDecimal getMargin() {
        return BigDecimal.ONE;
    }

    /** The revenue divided by the cost, with {@value PlanFigure#SCALE} decimals, rounded half-up. */
    default BigDecimal getRoas() {
        return getSteps().get(0).result().getValue();
    }

    /**
     * The profit after the cost, divided by the cost, with {@value PlanFigure#SCALE} decimals, rounded half-up. 0 is
     * break-even, 1 is 100 %.
     */
    default BigDecimal getRoi() {
        return getSteps().get(3).result().getValue();
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        Calculation calculation = new Calculation();
        PlanFigure cost = PlanFigure.money("cost-of", getCost(), getChannel());
        PlanFigure revenue = PlanFigure.money("revenue-of", getRevenue(), getChannel());
        calculation.of(revenue).dividedBy(cost).as(FigureUnit.RATIO, "roas", getChannel());
        PlanFigure profit = calculation
                .of(revenue)
                .times(PlanFigure.of(FigureUnit.SHARE, "margin", getMargin()))
                .asMoney(getCost().getCurrencyUnit(), "gross-profit");
        PlanFigure net = calculation.of(profit).minus(cost).asMoney(getCost().getCurrencyUnit(), "net-profit");
        calculation.of(net).dividedBy(cost).as(FigureUnit.SHARE, "roi", getChannel());
        return calculation.steps();
    }

    /** Rejects what has no meaning. */
    @Value.Check
    default void check() {
        FormulaCheck formula = new FormulaCheck("return of channel '" + getChannel() + "'");
        formula.positive("cost", getCost());
        formula.notNegative("revenue", getRevenue());
        formula.currency("revenue", getRevenue(), getCost().getCurrencyUnit());
        formula.positiveShare("margin", getMargin());
    }

    /**
     * Returns the return of a channel.
     *
     * @throws IllegalArgumentException if the cost is not positive, the revenue is negative, or the currencies differ
     */
    static ChannelReturn of(String channel, Money cost, Money revenue) {
        return builder().channel(channel).cost(cost).revenue(revenue).build();
    }

    /**
     * Returns the return of each channel from the credit that an attribution model gave to its touches, in the order of
     * the costs. A channel without credit has no revenue; credit of touches without a channel, or of a channel without
     * cost, is left out.
     *
     * @param costs the cost by channel, each named as the channel of its touches
     * @throws IllegalArgumentException if a cost is not positive, or the currencies differ
     */
    static List<ChannelReturn> ofCredits(Map<String, Money> costs, Collection<Credit> credits) {
        return costs.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), credited(entry.getKey(), entry.getValue(), credits)))
                .toList();
    }

    private static Money credited(String channel, Money cost, Collection<Credit> credits) {
        Money sum = Money.zero(cost.getCurrencyUnit());
        for (Credit credit : credits) {
            if (channel.equals(credit.getTouch().getChannel())) {
                if (!credit.getAmount().getCurrencyUnit().equals(cost.getCurrencyUnit())) {
                    throw new IllegalArgumentException("return of channel '" + channel + "': credit must be in "
                            + cost.getCurrencyUnit() + ", but was " + credit.getAmount());
                }
                sum = sum.plus(credit.getAmount());
            }
        }
        return sum;
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds returns. */
    final class Builder extends ImmutableChannelReturn.Builder {}
}
