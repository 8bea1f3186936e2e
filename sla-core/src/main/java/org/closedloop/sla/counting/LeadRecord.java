package org.closedloop.sla.counting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A lead written down field by field, to be counted and used again for the next: the lean twin of {@link Lead}, for
 * readers of millions.
 *
 * <p>It says what a {@link Lead} says, as far as it is counted, and every field means the same: a counter turns each
 * {@link Lead} into a record before it counts it. Instants are seconds since 1970-01-01T00:00Z, and the nanoseconds of
 * the second, from 0 to 999,999,999; what is no {@link Instant} is refused. Of an event whose time of day is not known,
 * the day is in days since 1970-01-01; what is no {@link LocalDate} is refused. What was not written since
 * {@link #clear} is not known.
 *
 * <pre>{@code
 * LeadRecord record = new LeadRecord();
 * while (rows.next()) {
 *     record.clear();
 *     record.id(rows.getString("id"));
 *     record.at(LeadEvent.HANDED_OVER, rows.getLong("handed_over_at"), 0);
 *     counter.add(record);
 * }
 * }</pre>
 *
 * <p>Mutable, and for one thread at a time.
 */
public final class LeadRecord {

    private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();
    private static final int LAST_NANO = 999_999_999;
    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private static final int EVENTS = LeadEvent.values().length;

    // In the form of Times.
    private final long[] seconds = new long[EVENTS];
    private final int[] nanos = new int[EVENTS];
    private int known;

    private byte[] idBytes = new byte[64];
    private int idLength;
    private @Nullable String id;

    @Nullable
    String source;

    @Nullable
    String segment;

    @Nullable
    String priority;

    boolean reasoned;

    @Nullable
    DealOutcome outcome;

    final MinorAmount amount = new MinorAmount();
    final Times stageTimes = new Times();
    final Times attempts = new Times();
    final Times touchTimes = new Times();
    private final List<Pause> ownPauses = new ArrayList<>();
    List<Pause> pauses = ownPauses;

    private Stage[] stages = new Stage[8];
    private Role[] touchRoles = new Role[8];
    private String[] touchChannels = new String[8];
    private String[] fieldNames = new String[8];
    private int fields;

    /** An empty record. */
    public LeadRecord() {}

    /** Forgets everything, for the next lead. */
    public void clear() {
        known = 0;
        idLength = 0;
        id = null;
        source = null;
        segment = null;
        priority = null;
        reasoned = false;
        outcome = null;
        amount.clear();
        stageTimes.clear();
        attempts.clear();
        touchTimes.clear();
        if (!ownPauses.isEmpty()) {
            ownPauses.clear();
        }
        pauses = ownPauses;
        fields = 0;
    }

    /** The record's id in the CRM; not blank. */
    public void id(String text) {
        id = Objects.requireNonNull(text, "id");
        idLength = 0;
    }

    /** The record's id as UTF-8, copied; it becomes a text only if it is told. */
    public void id(byte[] utf8, int from, int to) {
        idLength = to - from;
        if (idLength > idBytes.length) {
            idBytes = new byte[2 * idLength];
        }
        System.arraycopy(utf8, from, idBytes, 0, idLength);
        id = null;
    }

    /** See {@link Lead#getSource}. */
    public void source(String text) {
        source = Objects.requireNonNull(text, "source");
    }

    /** See {@link Lead#getSegment}. */
    public void segment(String text) {
        segment = Objects.requireNonNull(text, "segment");
    }

    /** See {@link Lead#getPriority}. */
    public void priority(String text) {
        priority = Objects.requireNonNull(text, "priority");
    }

    /** When this happened; of an event of the deal, of no meaning without a {@linkplain #deal deal}. */
    public void at(LeadEvent event, long second, int nano) {
        check(second, nano);
        set(event, second, nano);
    }

    /** On which day this happened, where no more is known. */
    public void on(LeadEvent event, long epochDay) {
        check(epochDay);
        set(event, epochDay, Times.DAY);
    }

    /** In the form of {@link Times}. */
    void set(LeadEvent event, long second, int nano) {
        int i = slot(event);
        seconds[i] = second;
        nanos[i] = nano;
        known |= 1 << i;
    }

    /** Refuses what is no instant, before it could stop a count in the middle. */
    private static void check(long second, int nano) {
        if (nano < 0 || nano > LAST_NANO || second < FIRST_SECOND || second > LAST_SECOND) {
            throw new IllegalArgumentException("lead record: an instant has seconds from " + FIRST_SECOND + " to "
                    + LAST_SECOND + " and nanoseconds from 0 to " + LAST_NANO + ", but they were " + second + " and "
                    + nano);
        }
    }

    /** Refuses what is no date. */
    private static void check(long epochDay) {
        if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
            throw new IllegalArgumentException("lead record: a date has days from " + FIRST_DAY + " to " + LAST_DAY
                    + " since 1970-01-01, but they were " + epochDay);
        }
    }

    /** Where a record keeps it. */
    @SuppressWarnings("EnumOrdinal") // Only within this class, and stored nowhere.
    private static int slot(LeadEvent event) {
        return event.ordinal();
    }

    /** When the lead first entered a stage; to be said once per stage. */
    public void stage(Stage stage, long second, int nano) {
        check(second, nano);
        addStage(stage, second, nano);
    }

    /** On which day the lead first entered a stage, where no more is known; to be said once per stage. */
    public void stageOn(Stage stage, long epochDay) {
        check(epochDay);
        addStage(stage, epochDay, Times.DAY);
    }

    /** In the form of {@link Times}. */
    void addStage(Stage stage, long second, int nano) {
        Objects.requireNonNull(stage, "stage");
        int i = stageTimes.size();
        if (i == stages.length) {
            stages = Arrays.copyOf(stages, 2 * i);
        }
        stages[i] = stage;
        stageTimes.add(second, nano);
    }

    /** That the rejection says why, with more than blanks. */
    public void reasoned() {
        reasoned = true;
    }

    /** One attempt of sales to reach the lead. */
    public void attempt(long second, int nano) {
        check(second, nano);
        attempts.add(second, nano);
    }

    /** One attempt of sales to reach the lead, of which only the day is known. */
    public void attemptOn(long epochDay) {
        check(epochDay);
        attempts.add(epochDay, Times.DAY);
    }

    /** A time during which the response clock stands still. */
    public void pause(Pause pause) {
        ownPauses.add(Objects.requireNonNull(pause, "pause"));
    }

    /** That there is a deal, and what became of it. */
    public void deal(DealOutcome what) {
        outcome = Objects.requireNonNull(what, "outcome");
    }

    /** What the deal is worth, in minor units of the currency. */
    public void amount(CurrencyUnit currency, long minorUnits) {
        amount.set(Objects.requireNonNull(currency, "currency"), minorUnits);
    }

    /** What the deal is worth. */
    public void amount(Money money) {
        amount.set(Objects.requireNonNull(money, "amount"));
    }

    /** A touch that attribution may credit. */
    public void touch(long second, int nano, Role by, String channel) {
        check(second, nano);
        addTouch(second, nano, by, channel);
    }

    /** A touch that attribution may credit, of which only the day is known. */
    public void touchOn(long epochDay, Role by, String channel) {
        check(epochDay);
        addTouch(epochDay, Times.DAY, by, channel);
    }

    /** In the form of {@link Times}. */
    void addTouch(long second, int nano, Role by, String channel) {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(channel, "channel");
        int i = touchTimes.size();
        if (i == touchRoles.length) {
            touchRoles = Arrays.copyOf(touchRoles, 2 * i);
            touchChannels = Arrays.copyOf(touchChannels, 2 * i);
        }
        touchRoles[i] = by;
        touchChannels[i] = channel;
        touchTimes.add(second, nano);
    }

    /** That a field of this name holds more than blanks. */
    public void filledField(String name) {
        Objects.requireNonNull(name, "field");
        if (fields == fieldNames.length) {
            fieldNames = Arrays.copyOf(fieldNames, 2 * fields);
        }
        fieldNames[fields++] = name;
    }

    String id() {
        String text = id;
        if (text == null) {
            text = new String(idBytes, 0, idLength, StandardCharsets.UTF_8);
            id = text;
        }
        return text;
    }

    boolean hasId() {
        return idLength == 0 ? id != null && !id.isBlank() : idBytes[0] > ' ' || !id().isBlank();
    }

    boolean knows(LeadEvent event) {
        return (known & (1 << slot(event))) != 0;
    }

    /** The second of this event, or its day; see {@link Times}. */
    long second(LeadEvent event) {
        return seconds[slot(event)];
    }

    /** The nanosecond of this event, or {@link Times#DAY}. */
    int nano(LeadEvent event) {
        return nanos[slot(event)];
    }

    EventTime time(LeadEvent event) {
        return Times.of(second(event), nano(event));
    }

    Stage stage(int i) {
        return stages[i];
    }

    Touch touch(int i) {
        return Touch.of(touchTimes.get(i), touchRoles[i], touchChannels[i]);
    }

    boolean isFilled(String field) {
        for (int i = 0; i < fields; i++) {
            if (fieldNames[i].equals(field)) {
                return true;
            }
        }
        return false;
    }
}
