package org.closedloop.sla.counting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.NumberCounts;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.SizeStatistic;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Counts the deals won by amount, for their exact mean and median, and those without one. */
final class DealSizeTally extends WonDealTally {

    private static final int UNVALUED = 0;

    private final SizeStatistic statistic;
    private final @Nullable NumberCounts[] counts;
    /** The deals of amounts that may exceed a {@code long}, by minor units. */
    private final @Nullable Map<BigInteger, Long>[] large;

    @SuppressWarnings({"unchecked", "rawtypes"})
    DealSizeTally(DealSize metric, CountContext context, TimeBuckets buckets) {
        super(metric, 1, context, buckets);
        this.statistic = metric.getStatistic();
        this.counts = new NumberCounts[buckets.size()];
        this.large = new Map[buckets.size()];
    }

    @Override
    void countUnvalued(int bucket) {
        increment(bucket, UNVALUED);
    }

    @Override
    void countConverted(LeadFacts facts, MinorAmount converted) {
        int bucket = facts.dealClose.bucket();
        BigInteger units = converted.large();
        if (units == null) {
            countsOf(bucket).add(converted.minor(), 1);
        } else {
            largeOf(bucket).merge(units, 1L, Math::addExact);
        }
    }

    private NumberCounts countsOf(int bucket) {
        NumberCounts known = counts[bucket];
        if (known == null) {
            known = new NumberCounts();
            counts[bucket] = known;
        }
        return known;
    }

    private Map<BigInteger, Long> largeOf(int bucket) {
        Map<BigInteger, Long> known = large[bucket];
        if (known == null) {
            known = new TreeMap<>();
            large[bucket] = known;
        }
        return known;
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        DealSizeTally that = (DealSizeTally) other;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            NumberCounts theirs = that.counts[bucket];
            if (theirs != null) {
                countsOf(bucket).merge(theirs);
            }
            Map<BigInteger, Long> theirLarge = that.large[bucket];
            if (theirLarge != null) {
                Map<BigInteger, Long> mine = largeOf(bucket);
                theirLarge.forEach((units, count) -> mine.merge(units, count, Math::addExact));
            }
        }
    }

    @Override
    void write(StateWriter out) {
        super.write(out);
        for (int bucket = 0; bucket < counts.length; bucket++) {
            NumberCounts some = counts[bucket];
            (some == null ? new NumberCounts() : some).write(out);
            Map<BigInteger, Long> others = large[bucket];
            out.unsigned(others == null ? 0 : others.size());
            if (others != null) {
                others.forEach((units, count) -> {
                    out.bigInteger(units);
                    out.unsigned(count);
                });
            }
        }
    }

    @Override
    void read(StateReader in) {
        super.read(in);
        for (int bucket = 0; bucket < counts.length; bucket++) {
            countsOf(bucket).read(in);
            for (int left = in.size(); left > 0; left--) {
                BigInteger units = in.bigInteger();
                long count = in.unsigned();
                if (units.signum() < 0 || count == 0) {
                    throw in.bad("amount " + units + " must not occur " + count + " times");
                }
                largeOf(bucket).merge(units, count, Math::addExact);
            }
        }
    }

    @Override
    DealSizes measure(int from, int to) {
        Map<Money, Long> sizes = new TreeMap<>();
        for (int bucket = from; bucket < to; bucket++) {
            NumberCounts some = counts[bucket];
            if (some != null) {
                for (long minor : some.sorted()) {
                    sizes.merge(money(BigInteger.valueOf(minor)), some.countOf(minor), Math::addExact);
                }
            }
            Map<BigInteger, Long> others = large[bucket];
            if (others != null) {
                others.forEach((units, count) -> sizes.merge(money(units), count, Math::addExact));
            }
        }
        return DealSizes.builder()
                .statistic(statistic)
                .sizes(sizes)
                .unconverted(sums().unconverted(from, to))
                .unvalued(sum(UNVALUED, from, to))
                .cases(cases(from, to))
                .build();
    }

    private Money money(BigInteger units) {
        CurrencyUnit currency = sums().currency();
        return Money.of(currency, new BigDecimal(units, currency.getDecimalPlaces()));
    }
}
