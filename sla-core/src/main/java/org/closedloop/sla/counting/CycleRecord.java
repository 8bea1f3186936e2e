package org.closedloop.sla.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.value.ReasonText;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The events of one cycle of a lead: their times, stages, attempts, pauses, the rejection, the disqualification and the
 * deal.
 *
 * <p>A {@link LeadRecord} itself is the first cycle; {@link LeadRecord#addCycle} returns further ones. The time of
 * {@link LeadEvent#CREATED} is the creation of the lead, or the start of a later cycle.
 *
 * <p>Not thread-safe.
 */
public sealed class CycleRecord permits LeadRecord {

    private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();
    private static final int LAST_NANO = 999_999_999;
    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private static final int EVENTS = LeadEvent.values().length;

    // In the form of TimeList.
    private final long[] seconds = new long[EVENTS];
    private final int[] nanos = new int[EVENTS];
    private int known;

    final ReasonText rejectionReason = new ReasonText();
    final ReasonText disqualificationReason = new ReasonText();

    @Nullable
    DealOutcome outcome;

    final MinorAmount amount = new MinorAmount();
    final TimeList stageTimes = new TimeList();
    final TimeList attempts = new TimeList();
    private final List<Pause> ownPauses = new ArrayList<>();
    List<Pause> pauses = ownPauses;

    private Stage[] stages = new Stage[8];

    CycleRecord() {}

    /** Clears the events. */
    final void clearCycle() {
        known = 0;
        rejectionReason.clear();
        disqualificationReason.clear();
        outcome = null;
        amount.clear();
        stageTimes.clear();
        attempts.clear();
        if (!ownPauses.isEmpty()) {
            ownPauses.clear();
        }
        pauses = ownPauses;
    }

    /** Sets the instant of an event; an event of the deal is ignored without a {@linkplain #deal deal}. */
    public void at(LeadEvent event, long second, int nano) {
        check(second, nano);
        set(event, second, nano);
    }

    /** Sets the day of an event whose time is unknown. */
    public void on(LeadEvent event, long epochDay) {
        check(epochDay);
        set(event, epochDay, TimeList.DAY);
    }

    /** Sets the time of an event, in the form of {@link TimeList}. */
    void set(LeadEvent event, long second, int nano) {
        int i = slot(event);
        seconds[i] = second;
        nanos[i] = nano;
        known |= 1 << i;
    }

    /** Rejects values out of the range of {@link Instant}, which would fail later in the count. */
    static void check(long second, int nano) {
        if (nano < 0 || nano > LAST_NANO || second < FIRST_SECOND || second > LAST_SECOND) {
            throw new IllegalArgumentException("lead record: an instant has seconds from " + FIRST_SECOND + " to "
                    + LAST_SECOND + " and nanoseconds from 0 to " + LAST_NANO + ", but they were " + second + " and "
                    + nano);
        }
    }

    /** Rejects values out of the range of {@link LocalDate}. */
    static void check(long epochDay) {
        if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
            throw new IllegalArgumentException("lead record: a date has days from " + FIRST_DAY + " to " + LAST_DAY
                    + " since 1970-01-01, but they were " + epochDay);
        }
    }

    /** The array index of an event. */
    @SuppressWarnings("EnumOrdinal") // Used within this class only, never stored.
    private static int slot(LeadEvent event) {
        return event.ordinal();
    }

    /** Adds the instant of the first entry into a stage; at most once per stage. */
    public void stage(Stage stage, long second, int nano) {
        check(second, nano);
        addStage(stage, second, nano);
    }

    /** Adds the day of the first entry into a stage, whose time is unknown; at most once per stage. */
    public void stageOn(Stage stage, long epochDay) {
        check(epochDay);
        addStage(stage, epochDay, TimeList.DAY);
    }

    /** Adds an entry into a stage, in the form of {@link TimeList}. */
    void addStage(Stage stage, long second, int nano) {
        Objects.requireNonNull(stage, "stage");
        int i = stageTimes.size();
        if (i == stages.length) {
            stages = Arrays.copyOf(stages, 2 * i);
        }
        stages[i] = stage;
        stageTimes.add(second, nano);
    }

    /**
     * Sets that the rejection has a reason that is not blank. As it is not known, no exclusion by reasons applies to
     * it, and numbers by reason list it without one.
     */
    public void reasoned() {
        rejectionReason.setGiven();
    }

    /** Sets the reason of the rejection; a blank one is none. */
    public void rejectionReason(String text) {
        rejectionReason.set(text);
    }

    /**
     * Sets the reason of the rejection, which must not be blank, as UTF-8 bytes. They are not copied, and must not
     * change until the record is counted.
     */
    public void rejectionReason(byte[] utf8, int from, int to) {
        rejectionReason.set(utf8, from, to);
    }

    /** Sets the reason of the disqualification; a blank one is none. */
    public void disqualificationReason(String text) {
        disqualificationReason.set(text);
    }

    /**
     * Sets the reason of the disqualification, which must not be blank, as UTF-8 bytes. They are not copied, and must
     * not change until the record is counted.
     */
    public void disqualificationReason(byte[] utf8, int from, int to) {
        disqualificationReason.set(utf8, from, to);
    }

    /** Adds an attempt of sales to contact the lead. */
    public void attempt(long second, int nano) {
        check(second, nano);
        attempts.add(second, nano);
    }

    /** Adds an attempt of sales to contact the lead, of which only the day is known. */
    public void attemptOn(long epochDay) {
        check(epochDay);
        attempts.add(epochDay, TimeList.DAY);
    }

    /** Adds a pause of the response clock. */
    public void pause(Pause pause) {
        ownPauses.add(Objects.requireNonNull(pause, "pause"));
    }

    /** Sets that the lead has a deal with this outcome. */
    public void deal(DealOutcome what) {
        outcome = Objects.requireNonNull(what, "outcome");
    }

    /** Sets the amount of the deal, in minor units of the currency. */
    public void amount(CurrencyUnit currency, long minorUnits) {
        amount.set(Objects.requireNonNull(currency, "currency"), minorUnits);
    }

    /** Sets the amount of the deal. */
    public void amount(Money money) {
        amount.set(Objects.requireNonNull(money, "amount"));
    }

    /** Returns whether the time of an event is set. */
    public boolean knows(LeadEvent event) {
        return (known & bit(event)) != 0;
    }

    /** The events whose times are set, as {@linkplain #bit bits}. */
    int known() {
        return known;
    }

    /** The bit of an event in a set of events. */
    static int bit(LeadEvent event) {
        return 1 << slot(event);
    }

    /** The second of this event, or its day, in the form of {@link TimeList}. */
    long second(LeadEvent event) {
        return seconds[slot(event)];
    }

    /** The nanosecond of this event, or {@link TimeList#DAY}. */
    int nano(LeadEvent event) {
        return nanos[slot(event)];
    }

    /** Returns the time of an event; must be {@linkplain #knows set}. */
    public EventTime time(LeadEvent event) {
        return TimeList.of(second(event), nano(event));
    }

    Stage stage(int i) {
        return stages[i];
    }
}
