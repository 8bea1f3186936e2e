package org.closedloop.sla.examples.benchmarks.contestant;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.closedloop.sla.examples.benchmarks.question.MonthAnswer;

/** The sums of the facts of one month. */
final class MonthTally {

    private final Map<Fact.Kind, Long> counts = new EnumMap<>(Fact.Kind.class);
    private final TreeMap<Long, Long> minutes = new TreeMap<>();
    private BigDecimal francs = BigDecimal.ZERO;

    static Collector<Fact, ?, MonthTally> collector() {
        return Collector.of(MonthTally::new, MonthTally::add, MonthTally::merge);
    }

    private void add(Fact fact) {
        counts.merge(fact.kind(), 1L, Long::sum);
        if (fact.kind() == Fact.Kind.WITHIN || fact.kind() == Fact.Kind.LATE) {
            minutes.merge(fact.minutes(), 1L, Long::sum);
        }
        francs = francs.add(fact.francs());
    }

    private MonthTally merge(MonthTally other) {
        other.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
        other.minutes.forEach((minute, count) -> minutes.merge(minute, count, Long::sum));
        francs = francs.add(other.francs);
        return this;
    }

    MonthAnswer answer(YearMonth month) {
        return new MonthAnswer(
                month.toString(),
                count(Fact.Kind.MQL),
                count(Fact.Kind.SQL),
                count(Fact.Kind.CONVERTED),
                count(Fact.Kind.WITHIN),
                count(Fact.Kind.LATE),
                count(Fact.Kind.OVERDUE),
                count(Fact.Kind.PENDING),
                percentile(50),
                percentile(90),
                francs);
    }

    private long count(Fact.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private long percentile(int percentage) {
        long rank = ((count(Fact.Kind.WITHIN) + count(Fact.Kind.LATE)) * percentage + 99) / 100;
        long seen = 0;
        for (Map.Entry<Long, Long> entry : minutes.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return -1;
    }
}
