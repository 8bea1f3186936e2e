package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.SegmentWorth;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Counts first entries into a stage by segment. The value is computed in {@link #measure}, so that it is rounded once
 * per segment and range, not per lead.
 */
final class LeadValueTally extends Tally {

    private static final int UNVALUED = 0;

    private final Occurrence entry;
    private final CurrencyUnit currency;
    private final Map<String, Integer> columnOf = new HashMap<>();
    /** The worth of a lead of each segment; the i-th segment is counted in column {@code i + 1}. */
    private final List<SegmentWorth> worths = new ArrayList<>();

    LeadValueTally(LeadValue metric, LeadFacts facts, CountContext context, TimeBuckets buckets) {
        super(metric, metric.getWorth().size() + 1, buckets);
        this.entry = facts.entryInto(metric.getStage());
        this.currency = currencyOf(metric, context.terms().getCurrency());
        // Sorted, as equal metrics can list their segments in different orders but are merged by column.
        new TreeMap<>(metric.getWorth()).forEach((segment, worth) -> {
            worths.add(worth);
            columnOf.put(segment, worths.size());
        });
    }

    private static CurrencyUnit currencyOf(LeadValue metric, Optional<CurrencyUnit> agreed) {
        CurrencyUnit currency = agreed.or(() -> metric.getWorth().values().stream()
                        .findFirst()
                        .map(worth -> worth.getDealSize().getCurrencyUnit()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "metric '" + metric.getId() + "': needs the worth of at least one segment, but has none"));
        metric.getWorth().forEach((segment, worth) -> {
            if (!worth.getDealSize().getCurrencyUnit().equals(currency)) {
                throw new IllegalArgumentException("metric '" + metric.getId() + "': the worth of segment '" + segment
                        + "' must be in " + currency + ", but is " + worth.getDealSize());
            }
        });
        return currency;
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (entry.isCounted()) {
            String segment = facts.record().segment;
            Integer column = segment == null ? null : columnOf.get(segment);
            increment(entry.bucket(), column == null ? UNVALUED : column);
            keep(facts, LeadCase.Kind.ENTERED, entry);
        }
    }

    @Override
    Amount measure(int from, int to) {
        Money total = Money.zero(currency);
        for (int i = 0; i < worths.size(); i++) {
            total = total.plus(worths.get(i).of(sum(i + 1, from, to)));
        }
        return Amount.builder()
                .total(total)
                .unvalued(sum(UNVALUED, from, to))
                .cases(cases(from, to))
                .build();
    }
}
