package org.closedloop.sla.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.measurement.LeadCase;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first {@link LeadCase#LIMIT} cases by {@link LeadCase#ORDER}, in whatever order they come.
 *
 * <p>Cases are kept as their parts in slots that are used again, and become {@link LeadCase}s only when they are asked
 * for: of millions of candidates, ten are told.
 */
final class ForemostCases {

    private final Slot[] slots = new Slot[LeadCase.LIMIT];
    private int size;
    /** The slot in which the next candidate is written down. */
    private Slot spare = new Slot();

    /** A candidate; its took is negative if it has none. */
    void offer(String lead, LeadCase.Kind kind, Instant at, long tookMillis, @Nullable Money amount) {
        Slot candidate = spare;
        candidate.set(lead, kind, at, tookMillis, amount);
        boolean full = size == slots.length;
        if (full && candidate.compareTo(slots[size - 1]) >= 0) {
            return;
        }
        spare = full ? slots[size - 1] : new Slot();
        int place = full ? size - 1 : size++;
        while (place > 0 && candidate.compareTo(slots[place - 1]) < 0) {
            slots[place] = slots[place - 1];
            place--;
        }
        slots[place] = candidate;
    }

    void merge(ForemostCases other) {
        Slot[] theirs = other.slots.clone();
        for (int i = 0, n = other.size; i < n; i++) {
            Slot slot = theirs[i];
            offer(slot.lead, slot.kind, slot.at, slot.tookMillis, slot.amount);
        }
    }

    /** What was kept, in order. */
    List<LeadCase> toList() {
        List<LeadCase> cases = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cases.add(slots[i].toCase());
        }
        return cases;
    }

    /** The parts of a case. */
    private static final class Slot implements Comparable<Slot> {

        private String lead = "";
        private LeadCase.Kind kind = LeadCase.Kind.ENTERED;
        private Instant at = Instant.EPOCH;
        private long tookMillis;
        private @Nullable Money amount;

        void set(String lead, LeadCase.Kind kind, Instant at, long tookMillis, @Nullable Money amount) {
            this.lead = lead;
            this.kind = kind;
            this.at = at;
            this.tookMillis = tookMillis;
            this.amount = amount;
        }

        LeadCase toCase() {
            return LeadCase.builder()
                    .lead(lead)
                    .kind(kind)
                    .at(at)
                    .took(tookMillis < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(tookMillis)))
                    .amount(Optional.ofNullable(amount))
                    .build();
        }

        /** As {@link LeadCase#ORDER}. */
        @Override
        public int compareTo(Slot other) {
            int byTook = Long.compare(Math.max(0, other.tookMillis), Math.max(0, tookMillis));
            int byAmount = byTook != 0 ? byTook : compareAmounts(amount, other.amount);
            int byTime = byAmount != 0 ? byAmount : at.compareTo(other.at);
            int byLead = byTime != 0 ? byTime : lead.compareTo(other.lead);
            return byLead != 0 ? byLead : kind.compareTo(other.kind);
        }

        private static int compareAmounts(@Nullable Money mine, @Nullable Money theirs) {
            if (mine == null) {
                return theirs == null ? 0 : -1;
            }
            if (theirs == null) {
                return 1;
            }
            int byCurrency = mine.getCurrencyUnit().compareTo(theirs.getCurrencyUnit());
            return byCurrency != 0 ? byCurrency : theirs.getAmount().compareTo(mine.getAmount());
        }
    }
}
