package org.closedloop.sla.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.measurement.LeadCase;

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
    void offer(LeadRecord record, LeadCase.Kind kind, Moment moment, long tookMillis, MinorAmount amount) {
        if (size == slots.length && isBehind(slots[size - 1], moment, tookMillis, amount)) {
            return;
        }
        spare.set(kind, moment.second(), moment.nano(), tookMillis, amount);
        spare.lead = record.id();
        insert(spare);
    }

    /** Whether the candidate comes after this one, whatever its id: of millions, almost all do. */
    private static boolean isBehind(Slot last, Moment moment, long tookMillis, MinorAmount amount) {
        if (tookMillis != last.tookMillis && Math.max(0, tookMillis) != Math.max(0, last.tookMillis)) {
            return tookMillis < last.tookMillis;
        }
        int byAmount = amount.compareTo(last.amount);
        if (byAmount != 0) {
            return byAmount > 0;
        }
        return moment.second() == last.second ? moment.nano() > last.nano : moment.second() > last.second;
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

    /** Takes over the cases of others, not of itself. */
    void merge(ForemostCases other) {
        for (int i = 0; i < other.size; i++) {
            Slot slot = other.slots[i];
            spare.set(slot.kind, slot.second, slot.nano, slot.tookMillis, slot.amount);
            spare.lead = slot.lead;
            insert(spare);
        }
    }

    void write(StateWriter out) {
        out.count(size);
        for (int i = 0; i < size; i++) {
            Slot slot = slots[i];
            out.text(slot.lead);
            out.text(slot.kind.name());
            out.number(slot.second);
            out.count(slot.nano);
            out.number(slot.tookMillis);
            slot.amount.write(out);
        }
    }

    void read(StateReader in) {
        MinorAmount amount = new MinorAmount();
        for (int left = in.size(); left > 0; left--) {
            String lead = in.text();
            LeadCase.Kind kind = in.word(LeadCase.Kind.class);
            long second = in.number();
            long nano = in.count();
            if (second < Instant.MIN.getEpochSecond() || second > Instant.MAX.getEpochSecond() || nano > 999_999_999) {
                throw in.bad("second " + second + " and nanosecond " + nano + " are no point in time");
            }
            long took = in.number();
            amount.read(in);
            spare.set(kind, second, (int) nano, took, amount);
            spare.lead = lead;
            insert(spare);
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
        private long second;
        private int nano;
        private long tookMillis;
        private final MinorAmount amount = new MinorAmount();

        void set(LeadCase.Kind what, long atSecond, int atNano, long took, MinorAmount about) {
            kind = what;
            second = atSecond;
            nano = atNano;
            tookMillis = took;
            amount.set(about);
        }

        LeadCase toCase() {
            return LeadCase.builder()
                    .lead(lead)
                    .kind(kind)
                    .at(Instant.ofEpochSecond(second, nano))
                    .took(tookMillis < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(tookMillis)))
                    .amount(amount.isNone() ? Optional.empty() : Optional.of(amount.toMoney()))
                    .build();
        }

        /** As {@link LeadCase#ORDER}. */
        @Override
        public int compareTo(Slot other) {
            int byTook = Long.compare(Math.max(0, other.tookMillis), Math.max(0, tookMillis));
            int byAmount = byTook != 0 ? byTook : amount.compareTo(other.amount);
            int bySecond = byAmount != 0 ? byAmount : Long.compare(second, other.second);
            int byNano = bySecond != 0 ? bySecond : Integer.compare(nano, other.nano);
            int byLead = byNano != 0 ? byNano : lead.compareTo(other.lead);
            return byLead != 0 ? byLead : kind.compareTo(other.kind);
        }
    }
}
