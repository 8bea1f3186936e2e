package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The deal that a lead led to.
 *
 * <p>A closed deal without a closing time belongs to no window, and one without an amount adds no revenue; the counter
 * reports both as issues rather than guess.
 *
 * <pre>{@code
 * Deal deal = Deal.builder()
 *         .outcome(DealOutcome.WON)
 *         .amount(Money.parse("CHF 18000.00"))
 *         .closedAt(Instant.parse("2026-03-12T10:00:00Z"))  // or EventTime.on(LocalDate.of(2026, 3, 12))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Deal extends WithDeal {

    /** What became of it. */
    DealOutcome getOutcome();

    /** What it is worth, in the currency in which it was sold. */
    Optional<Money> getAmount();

    /** When it was won or lost. */
    Optional<EventTime> getClosedAt();

    /** When sales reported revenue and attribution back to marketing. */
    Optional<EventTime> getReportedBackAt();

    /** A builder; only the outcome is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deals. */
    final class Builder extends ImmutableDeal.Builder {

        /** When it was won or lost, to the instant. */
        public Builder closedAt(Instant at) {
            return closedAt(EventTime.at(at));
        }

        /** When sales reported back, to the instant. */
        public Builder reportedBackAt(Instant at) {
            return reportedBackAt(EventTime.at(at));
        }
    }
}
