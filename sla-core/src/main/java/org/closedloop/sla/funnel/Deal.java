package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The deal that a lead resulted in.
 *
 * <p>A closed deal without a closing time belongs to no window, and one without an amount adds no revenue. The counter
 * reports both as issues.
 *
 * <pre>{@code
 * Deal deal = Deal.builder()
 *         .outcome(DealOutcome.WON)
 *         .amount(Money.parse("CHF 18000.00"))
 *         .createdAt(Instant.parse("2026-02-20T08:00:00Z"))
 *         .closedAt(Instant.parse("2026-03-12T10:00:00Z"))  // or EventTime.on(LocalDate.of(2026, 3, 12))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Deal extends WithDeal {

    /** The outcome. */
    DealOutcome getOutcome();

    /** The value, in the currency of the sale. */
    Optional<Money> getAmount();

    /** The time when it was created; a deal without one belongs to no window of the metrics of created deals. */
    Optional<EventTime> getCreatedAt();

    /** The time when it was won or lost. */
    Optional<EventTime> getClosedAt();

    /** The time when sales reported revenue and attribution back to marketing. */
    Optional<EventTime> getReportedBackAt();

    /** Returns a new builder; only the outcome is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deals. */
    final class Builder extends ImmutableDeal.Builder {

        /** Sets the time when it was created, as an instant. */
        public Builder createdAt(Instant at) {
            return createdAt(EventTime.at(at));
        }

        /** Sets the time when it was won or lost, as an instant. */
        public Builder closedAt(Instant at) {
            return closedAt(EventTime.at(at));
        }

        /** Sets the time when sales reported back, as an instant. */
        public Builder reportedBackAt(Instant at) {
            return reportedBackAt(EventTime.at(at));
        }
    }
}
