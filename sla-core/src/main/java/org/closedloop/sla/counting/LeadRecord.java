package org.closedloop.sla.counting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.counting.value.FieldTexts;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
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
public final class LeadRecord extends CycleRecord {

    private byte[] idBytes = new byte[64];
    private int idLength;
    private @Nullable String id;

    @Nullable
    String source;

    @Nullable
    String segment;

    @Nullable
    String priority;

    final TimeList touchTimes = new TimeList();
    private Role[] touchRoles = new Role[8];
    private String[] touchChannels = new String[8];
    private final FieldTexts fields = new FieldTexts();
    /** The later cycles; the records are reused. */
    private final List<CycleRecord> cycles = new ArrayList<>();

    private int laterCycles;

    /** Creates an empty record. */
    public LeadRecord() {}

    /** Clears all fields, for the next lead. */
    public void clear() {
        clearCycle();
        idLength = 0;
        id = null;
        source = null;
        segment = null;
        priority = null;
        touchTimes.clear();
        fields.clear();
        laterCycles = 0;
    }

    /** Adds the next cycle of a recycled lead, and returns its record, which is empty. */
    public CycleRecord addCycle() {
        if (laterCycles == cycles.size()) {
            cycles.add(new CycleRecord());
        }
        CycleRecord cycle = cycles.get(laterCycles++);
        cycle.clearCycle();
        return cycle;
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
        fields.addFilled(name);
    }

    /** Adds a {@linkplain Lead#getFields field}; a blank value is ignored. */
    public void field(String name, String value) {
        if (!value.isBlank()) {
            fields.add(name, value);
        }
    }

    /**
     * Adds a field whose value, which must not be blank, is given as UTF-8 bytes. They are not copied, and must not
     * change until the record is counted.
     */
    public void field(String name, byte[] utf8, int from, int to) {
        fields.add(name, utf8, from, to);
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
        String text = id;
        if (idLength == 0 && text != null) {
            return (!text.isEmpty() && isPrinted(text.charAt(0))) || !text.isBlank();
        }
        return idLength > 0 && (isPrinted(idBytes[0]) || !getId().isBlank());
    }

    /** Returns whether a character is a printed one of ASCII; if the first one is, the id is not blank. */
    private static boolean isPrinted(int character) {
        return character > ' ' && character <= '~';
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
            case REJECTION_REASON -> known(dimension, rejectionReason.get(), rejectionReason.isGiven());
            case FIELD -> known(dimension, fields.get(dimension.getName()), fields.isFilled(dimension.getName()));
        };
        return value == null || value.isBlank() ? null : value;
    }

    private @Nullable String known(Dimension dimension, @Nullable String value, boolean given) {
        if (value == null && given) {
            throw new IllegalArgumentException("lead record '" + getId() + "': the value of '" + dimension.getName()
                    + "' must be set to group leads by it, but only its presence is");
        }
        return value;
    }

    Touch touch(int i) {
        return Touch.of(touchTimes.get(i), touchRoles[i], touchChannels[i]);
    }

    /** The number of cycles after the first. */
    int laterCycles() {
        return laterCycles;
    }

    /** The cycle with this number, from 1, which is the record itself. */
    CycleRecord cycle(int number) {
        return number == 1 ? this : cycles.get(number - 2);
    }

    FieldTexts fields() {
        return fields;
    }
}
