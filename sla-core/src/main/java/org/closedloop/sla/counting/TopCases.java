package org.closedloop.sla.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.measurement.LeadCase;

/**
 * Keeps the first {@link LeadCase#LIMIT} cases by {@link LeadCase#ORDER}.
 *
 * <p>Candidates are stored in reusable slots. {@link LeadCase}s are created only for the result, as there can be
 * millions of candidates.
 */
final class TopCases {

    private final Slot[] slots = new Slot[LeadCase.LIMIT];
    private int size;
    /** The slot of the next candidate. */
    private Slot spare = new Slot();

    /** Offers a candidate; {@code tookMillis} is negative if it has no duration. */
    void offer(LeadFacts facts, LeadCase.Kind kind, Occurrence occurrence, long tookMillis, MinorAmount amount) {
        if (size < slots.length || !isBehind(slots[size - 1], occurrence, tookMillis, amount)) {
            take(facts, kind, occurrence, tookMillis, amount);
        }
    }

    /** Apart from {@link #offer}, so that only the comparison is compiled into each metric. */
    private void take(LeadFacts facts, LeadCase.Kind kind, Occurrence occurrence, long tookMillis, MinorAmount amount) {
        spare.set(kind, facts.number(), occurrence.second(), occurrence.nano(), tookMillis, amount);
        spare.lead = facts.record().getId();
        insert(spare);
    }

    /** Whether the candidate is after the last slot regardless of its id, as almost all of millions are. */
    private static boolean isBehind(Slot last, Occurrence occurrence, long tookMillis, MinorAmount amount) {
        if (tookMillis != last.tookMillis && Math.max(0, tookMillis) != Math.max(0, last.tookMillis)) {
            return tookMillis < last.tookMillis;
        }
        int byAmount = amount.compareTo(last.amount);
        if (byAmount != 0) {
            return byAmount > 0;
        }
        return occurrence.second() == last.second ? occurrence.nano() > last.nano : occurrence.second() > last.second;
    }

    private void insert(Slot candidate) {
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

    /** Adds the cases of another instance. */
    void merge(TopCases other) {
        for (int i = 0; i < other.size; i++) {
            Slot slot = other.slots[i];
            spare.set(slot.kind, slot.cycle, slot.second, slot.nano, slot.tookMillis, slot.amount);
            spare.lead = slot.lead;
            insert(spare);
        }
    }

    void write(StateWriter out) {
        out.unsigned(size);
        for (int i = 0; i < size; i++) {
            Slot slot = slots[i];
            out.text(slot.lead);
            out.unsigned(slot.cycle);
            out.text(slot.kind.name());
            out.signed(slot.second);
            out.unsigned(slot.nano);
            out.signed(slot.tookMillis);
            slot.amount.write(out);
        }
    }

    void read(StateReader in) {
        MinorAmount amount = new MinorAmount();
        for (int left = in.size(); left > 0; left--) {
            String lead = in.text();
            long cycle = in.unsigned();
            if (cycle < 1 || cycle > Integer.MAX_VALUE) {
                throw in.bad("cycle " + cycle + " must be from 1 to " + Integer.MAX_VALUE);
            }
            LeadCase.Kind kind = in.constant(LeadCase.Kind.class);
            long second = in.signed();
            long nano = in.unsigned();
            if (second < Instant.MIN.getEpochSecond() || second > Instant.MAX.getEpochSecond() || nano > 999_999_999) {
                throw in.bad("second " + second + " and nanosecond " + nano + " are no point in time");
            }
            long took = in.signed();
            amount.read(in);
            spare.set(kind, (int) cycle, second, (int) nano, took, amount);
            spare.lead = lead;
            insert(spare);
        }
    }

    /** The cases, in order. */
    List<LeadCase> toList() {
        List<LeadCase> cases = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cases.add(slots[i].toCase());
        }
        return cases;
    }

    /** The mutable parts of a case. */
    private static final class Slot implements Comparable<Slot> {

        private String lead = "";
        private LeadCase.Kind kind = LeadCase.Kind.ENTERED;
        private int cycle = 1;
        private long second;
        private int nano;
        private long tookMillis;
        private final MinorAmount amount = new MinorAmount();

        void set(LeadCase.Kind what, int ofCycle, long atSecond, int atNano, long took, MinorAmount about) {
            kind = what;
            cycle = ofCycle;
            second = atSecond;
            nano = atNano;
            tookMillis = took;
            amount.set(about);
        }

        LeadCase toCase() {
            return LeadCase.builder()
                    .lead(lead)
                    .cycle(cycle)
                    .kind(kind)
                    .at(Instant.ofEpochSecond(second, nano))
                    .took(tookMillis < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(tookMillis)))
                    .amount(amount.isNone() ? Optional.empty() : Optional.of(amount.toMoney()))
                    .build();
        }

        /** The same order as {@link LeadCase#ORDER}. */
        @Override
        public int compareTo(Slot other) {
            int byTook = Long.compare(Math.max(0, other.tookMillis), Math.max(0, tookMillis));
            int byAmount = byTook != 0 ? byTook : amount.compareTo(other.amount);
            int bySecond = byAmount != 0 ? byAmount : Long.compare(second, other.second);
            int byNano = bySecond != 0 ? bySecond : Integer.compare(nano, other.nano);
            int byLead = byNano != 0 ? byNano : lead.compareTo(other.lead);
            int byCycle = byLead != 0 ? byLead : Integer.compare(cycle, other.cycle);
            return byCycle != 0 ? byCycle : kind.compareTo(other.kind);
        }
    }
}
