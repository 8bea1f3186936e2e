package org.closedloop.sla.counting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Dimension;
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
 * A mutable, reusable lead for counting: an efficient alternative to {@link Lead} for large exports.
 *
 * <p>Fields have the same meaning as in {@link Lead}; a counter converts each {@link Lead} to a record. An instant is
 * given in seconds since 1970-01-01T00:00Z and nanoseconds of the second, from 0 to 999,999,999, within the range of
 * {@link Instant}. A day without a time is given in days since 1970-01-01, within the range of {@link LocalDate}.
 * Fields that were not set since the last {@link #clear} are absent. Times out of range cause an
 * {@link IllegalArgumentException}.
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
 * <p>Not thread-safe.
 */
public final class LeadRecord {

    private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();
    private static final int LAST_NANO = 999_999_999;
    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private static final byte[] NO_BYTES = {};
    private static final int EVENTS = LeadEvent.values().length;

    // In the form of TimeList.
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

    private @Nullable String reason;
    private byte[] reasonBytes = {};
    private int reasonFrom;
    private int reasonTo;

    @Nullable
    DealOutcome outcome;

    final MinorAmount amount = new MinorAmount();
    final TimeList stageTimes = new TimeList();
    final TimeList attempts = new TimeList();
    final TimeList touchTimes = new TimeList();
    private final List<Pause> ownPauses = new ArrayList<>();
    List<Pause> pauses = ownPauses;

    private Stage[] stages = new Stage[8];
    private Role[] touchRoles = new Role[8];
    private String[] touchChannels = new String[8];
    private String[] fieldNames = new String[8];
    /** The values of the fields, as text or as UTF-8 bytes; neither if the value is not known. */
    private @Nullable String[] fieldTexts = new String[8];

    private byte[][] fieldBytes = new byte[8][];
    private int[] fieldFrom = new int[8];
    private int[] fieldTo = new int[8];
    private int fields;

    /** Creates an empty record. */
    public LeadRecord() {}

    /** Clears all fields, for the next lead. */
    public void clear() {
        known = 0;
        idLength = 0;
        id = null;
        source = null;
        segment = null;
        priority = null;
        reasoned = false;
        reason = null;
        reasonTo = reasonFrom;
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

    /** Sets the id in the CRM; not blank. */
    public void id(String text) {
        id = Objects.requireNonNull(text, "id");
        idLength = 0;
    }

    /** Sets the id as UTF-8 bytes, which are copied and decoded only if needed. */
    public void id(byte[] utf8, int from, int to) {
        idLength = to - from;
        if (idLength > idBytes.length) {
            idBytes = new byte[2 * idLength];
        }
        System.arraycopy(utf8, from, idBytes, 0, idLength);
        id = null;
    }

    /** Sets the {@linkplain Lead#getSource source}. */
    public void source(String text) {
        source = Objects.requireNonNull(text, "source");
    }

    /** Sets the {@linkplain Lead#getSegment segment}. */
    public void segment(String text) {
        segment = Objects.requireNonNull(text, "segment");
    }

    /** Sets the {@linkplain Lead#getPriority priority}. */
    public void priority(String text) {
        priority = Objects.requireNonNull(text, "priority");
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
    private static void check(long second, int nano) {
        if (nano < 0 || nano > LAST_NANO || second < FIRST_SECOND || second > LAST_SECOND) {
            throw new IllegalArgumentException("lead record: an instant has seconds from " + FIRST_SECOND + " to "
                    + LAST_SECOND + " and nanoseconds from 0 to " + LAST_NANO + ", but they were " + second + " and "
                    + nano);
        }
    }

    /** Rejects values out of the range of {@link LocalDate}. */
    private static void check(long epochDay) {
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

    /** Sets that the rejection has a reason that is not blank; no exclusion by reasons applies to it. */
    public void reasoned() {
        reasoned = true;
    }

    /** Sets the reason of the rejection; a blank one is none. */
    public void rejectionReason(String text) {
        reasoned = !text.isBlank();
        reason = reasoned ? text : null;
        reasonTo = reasonFrom;
    }

    /**
     * Sets the reason of the rejection, which must not be blank, as UTF-8 bytes. They are not copied, and must not
     * change until the record is counted.
     */
    public void rejectionReason(byte[] utf8, int from, int to) {
        reasoned = true;
        reason = null;
        reasonBytes = utf8;
        reasonFrom = from;
        reasonTo = to;
    }

    /** The reason of the rejection; null if there is none, or if it is not known. */
    @Nullable
    String rejectionReason() {
        if (reason == null && reasonTo > reasonFrom) {
            reason = new String(reasonBytes, reasonFrom, reasonTo - reasonFrom, StandardCharsets.UTF_8);
        }
        return reason;
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

    /** Adds a touch that attribution may credit. */
    public void touch(long second, int nano, Role by, String channel) {
        check(second, nano);
        addTouch(second, nano, by, channel);
    }

    /** Adds a touch that attribution may credit, of which only the day is known. */
    public void touchOn(long epochDay, Role by, String channel) {
        check(epochDay);
        addTouch(epochDay, TimeList.DAY, by, channel);
    }

    /** Adds a touch, in the form of {@link TimeList}. */
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

    /** Adds the name of a field whose value is not blank; without its value, no filter by values admits it. */
    public void filledField(String name) {
        addField(name, null, NO_BYTES, 0, 0);
    }

    /** Adds a {@linkplain Lead#getFields field}; a blank value is ignored. */
    public void field(String name, String value) {
        if (!value.isBlank()) {
            addField(name, value, NO_BYTES, 0, 0);
        }
    }

    /**
     * Adds a field whose value, which must not be blank, is given as UTF-8 bytes. They are not copied, and must not
     * change until the record is counted.
     */
    public void field(String name, byte[] utf8, int from, int to) {
        addField(name, null, utf8, from, to);
    }

    private void addField(String name, @Nullable String value, byte[] utf8, int from, int to) {
        Objects.requireNonNull(name, "field");
        int i = fields;
        if (i == fieldNames.length) {
            fieldNames = Arrays.copyOf(fieldNames, 2 * i);
            fieldTexts = Arrays.copyOf(fieldTexts, 2 * i);
            fieldBytes = Arrays.copyOf(fieldBytes, 2 * i);
            fieldFrom = Arrays.copyOf(fieldFrom, 2 * i);
            fieldTo = Arrays.copyOf(fieldTo, 2 * i);
        }
        fieldNames[i] = name;
        fieldTexts[i] = value;
        fieldBytes[i] = utf8;
        fieldFrom[i] = from;
        fieldTo[i] = to;
        fields++;
    }

    /** Returns the id in the CRM; empty if it is not set. */
    public String getId() {
        String text = id;
        if (text == null) {
            text = new String(idBytes, 0, idLength, StandardCharsets.UTF_8);
            id = text;
        }
        return text;
    }

    boolean hasId() {
        return idLength == 0 ? id != null && !id.isBlank() : idBytes[0] > ' ' || !getId().isBlank();
    }

    /** Returns whether the time of an event is set. */
    public boolean knows(LeadEvent event) {
        return (known & (1 << slot(event))) != 0;
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

    Touch touch(int i) {
        return Touch.of(touchTimes.get(i), touchRoles[i], touchChannels[i]);
    }

    /**
     * Returns the value of a dimension, as {@link Dimension#valueOf(Lead)}; null if it is blank or absent.
     *
     * @throws IllegalArgumentException if there is a value, but it is not known
     */
    public @Nullable String valueOf(Dimension dimension) {
        String value = switch (dimension.getKind()) {
            case SOURCE -> source;
            case SEGMENT -> segment;
            case PRIORITY -> priority;
            case REJECTION_REASON -> known(dimension, rejectionReason(), reasoned);
            case FIELD -> {
                int place = placeOf(dimension.getName());
                yield place < 0 ? null : known(dimension, textOf(place), true);
            }
        };
        return value == null || value.isBlank() ? null : value;
    }

    private @Nullable String known(Dimension dimension, @Nullable String value, boolean present) {
        if (value == null && present) {
            throw new IllegalArgumentException("lead record '" + getId() + "': the value of '" + dimension.getName()
                    + "' must be set to group leads by it, but only its presence is");
        }
        return value;
    }

    /** The value of a field as text; null if only its presence is known. */
    private @Nullable String textOf(int place) {
        String text = fieldTexts[place];
        if (text == null && fieldTo[place] > fieldFrom[place]) {
            text = new String(
                    fieldBytes[place], fieldFrom[place], fieldTo[place] - fieldFrom[place], StandardCharsets.UTF_8);
            fieldTexts[place] = text;
        }
        return text;
    }

    boolean isFilled(String field) {
        return placeOf(field) >= 0;
    }

    /** Whether the field has one of these values. */
    boolean isOneOf(String field, String[] values) {
        int place = placeOf(field);
        if (place < 0) {
            return false;
        }
        for (String value : values) {
            if (is(place, value)) {
                return true;
            }
        }
        return false;
    }

    private int placeOf(String field) {
        for (int i = 0; i < fields; i++) {
            if (fieldNames[i].equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** Compares ASCII values without decoding the bytes. */
    private boolean is(int place, String value) {
        String text = fieldTexts[place];
        if (text != null) {
            return text.equals(value);
        }
        byte[] bytes = fieldBytes[place];
        int from = fieldFrom[place];
        int to = fieldTo[place];
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= 0x80) {
                return new String(bytes, from, to - from, StandardCharsets.UTF_8).equals(value);
            }
            if (from + i >= to || bytes[from + i] != value.charAt(i)) {
                return false;
            }
        }
        return to - from == value.length();
    }
}
