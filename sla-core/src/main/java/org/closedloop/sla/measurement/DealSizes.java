package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.metric.SizeStatistic;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The amounts of deals, of which the mean or the median is the measured size.
 *
 * <p>It keeps the number of deals of each amount, so that the sum of several windows is exact.
 */
@Value.Immutable
public non-sealed interface DealSizes extends Measurement, WithDealSizes {

    /** The statistic of the size. */
    SizeStatistic getStatistic();

    /** The number of deals by amount, all in one currency; no amount is negative, each number is positive. */
    @Value.NaturalOrder
    SortedMap<Money, Long> getSizes();

    /** The sums in other currencies for which no rate was provided; left out. */
    List<Money> getUnconverted();

    /** The number of deals that are left out because they have no amount; not negative. */
    @Value.Default
    default long getUnvalued() {
        return 0;
    }

    /** Returns the number of deals with an amount in the currency. */
    @Value.Lazy
    default long getDeals() {
        return getSizes().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the mean or the median, rounded down to the currency's minor unit; empty without deals. */
    default Optional<Money> getSize() {
        if (getSizes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (getStatistic()) {
                    case MEAN -> divided(total(), getDeals());
                    case MEDIAN -> median();
                });
    }

    private Money total() {
        CurrencyUnit currency = getSizes().firstKey().getCurrencyUnit();
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<Money, Long> entry : getSizes().entrySet()) {
            total = total.add(entry.getKey().getAmount().multiply(BigDecimal.valueOf(entry.getValue())));
        }
        return Money.of(currency, total);
    }

    private Money median() {
        long deals = getDeals();
        Money upper = atRank(deals / 2 + 1);
        return deals % 2 == 1 ? upper : divided(atRank(deals / 2).plus(upper), 2);
    }

    /** The amount of this rank, from 1 for the lowest. */
    private Money atRank(long rank) {
        long seen = 0;
        for (Map.Entry<Money, Long> entry : getSizes().entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("there are only " + seen + " deals, but rank " + rank + " was asked for");
    }

    private static Money divided(Money sum, long by) {
        return sum.dividedBy(BigDecimal.valueOf(by), RoundingMode.DOWN);
    }

    @Override
    default Quantity getQuantity() {
        return Quantity.MONEY;
    }

    @Override
    default DealSizes plus(Measurement other) {
        DealSizes that = Measurement.sameKind(DealSizes.class, this, other);
        if (getStatistic() != that.getStatistic()) {
            throw new IllegalArgumentException("deal sizes: can only be added to those of one statistic, but were "
                    + getStatistic() + " and " + that.getStatistic());
        }
        SortedMap<Money, Long> sum = new TreeMap<>(getSizes());
        that.getSizes().forEach((size, deals) -> sum.merge(size, deals, Math::addExact));
        return builder()
                .statistic(getStatistic())
                .sizes(sum)
                .unconverted(Amount.sums(getUnconverted(), that.getUnconverted()))
                .unvalued(Math.addExact(getUnvalued(), that.getUnvalued()))
                .cases(LeadCase.top(getCases(), that.getCases()))
                .build();
    }

    @Value.Check
    default void check() {
        if (getUnvalued() < 0) {
            throw new IllegalArgumentException("deal sizes: unvalued must not be negative, but was " + getUnvalued());
        }
        getSizes().forEach((size, deals) -> {
            if (size.isNegative() || deals <= 0) {
                throw new IllegalArgumentException("deal sizes: amounts must not be negative and numbers of deals"
                        + " positive, but " + size + " occurs " + deals + " times");
            }
        });
        NumberSum.check("deal sizes", getSizes().values().stream().mapToLong(Long::longValue));
    }

    /**
     * Returns deal sizes entered by hand.
     *
     * @throws IllegalArgumentException if an amount is negative, a number of deals is not positive, the currencies
     *     differ, or the number of all deals is not below 2^63
     */
    static DealSizes of(SizeStatistic statistic, Map<Money, Long> sizes) {
        return builder().statistic(statistic).sizes(sizes).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deal sizes. */
    final class Builder extends ImmutableDealSizes.Builder {}
}
