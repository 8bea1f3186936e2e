package org.closedloop.sla.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Measurements of each metric. */
final class MeasurementArbitraries {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private MeasurementArbitraries() {}

    static Arbitrary<Measurement> of(Metric metric, DateRange window) {
        return switch (metric.getQuantity()) {
            case COUNT -> number().map(Count::of);
            case MONEY -> money().map(Amount::of);
            case SHARE -> shares(metric);
            case DELIVERY -> Arbitraries.integers().between(1, 20).map(days -> Delivery.of(window.getEnd().plusDays(days)));
        };
    }

    private static Arbitrary<Measurement> shares(Metric metric) {
        if (metric instanceof AttributedShare) {
            return Combinators.combine(money(), money()).as((part, rest) -> AmountShare.of(part, part.plus(rest)));
        }
        if (metric instanceof ResponseTime || metric instanceof Feedback) {
            return Combinators.combine(number(), number(), number(), number(), number())
                    .as((within, late, overdue, pending, unmeasured) -> Timing.builder()
                            .within(within)
                            .late(late)
                            .overdue(overdue)
                            .pending(pending)
                            .unmeasured(unmeasured)
                            .build());
        }
        return Combinators.combine(number(), number()).as((part, rest) -> Ratio.of(part, part + rest));
    }

    private static Arbitrary<Long> number() {
        return Arbitraries.longs().between(0, 500);
    }

    private static Arbitrary<Money> money() {
        return Arbitraries.longs().between(0, 200_000_000).map(cents -> Money.ofMinor(CHF, cents));
    }
}
