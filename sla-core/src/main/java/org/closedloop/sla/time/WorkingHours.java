package org.closedloop.sla.time;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A range of local time in a working day, such as {@code 08:00-12:00}.
 *
 * <p>The start is inclusive, the end exclusive, both to the minute. The end may be {@code 24:00}, the end of the day;
 * the start may not. Hours do not cross midnight: a night shift is {@code 22:00-24:00} on one day and
 * {@code 00:00-06:00} on the next.
 *
 * <pre>{@code
 * WorkingHours morning = WorkingHours.parse("08:00-12:00");
 * morning.getMinutes();  // 240
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class WorkingHours {

    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("(\\d\\d):([0-5]\\d)-(\\d\\d):([0-5]\\d)");

    WorkingHours() {}

    /**
     * Returns the hours between two minutes of the day.
     *
     * @param startMinute from 0, inclusive
     * @param endMinute to 1440 (24:00), exclusive
     * @throws IllegalArgumentException if a minute is outside the day, or the end is not after the start
     */
    public static WorkingHours of(int startMinute, int endMinute) {
        return ImmutableWorkingHours.of(startMinute, endMinute);
    }

    /**
     * Equivalent to {@link #parse}, for hours written in code.
     *
     * @throws IllegalArgumentException as for {@link #parse}
     */
    public static WorkingHours of(String text) {
        return parse(text);
    }

    /**
     * Parses the form that {@link #toString} returns.
     *
     * @throws IllegalArgumentException if the text is not {@code HH:mm-HH:mm}, is outside the day, or does not end
     *     after it starts
     */
    public static WorkingHours parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "working hours '" + text + "': expected HH:mm-HH:mm, such as 08:00-12:00");
        }
        return of(minute(matcher, 1), minute(matcher, 3));
    }

    private static int minute(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group)) * 60 + Integer.parseInt(matcher.group(group + 1));
    }

    /** The first minute of the day that belongs to the hours, 0 to 1439. */
    @Value.Parameter
    public abstract int getStartMinute();

    /** The first minute of the day after the hours, 1 to 1440. */
    @Value.Parameter
    public abstract int getEndMinute();

    /** Returns the minutes of local time between start and end. */
    public int getMinutes() {
        return getEndMinute() - getStartMinute();
    }

    @Value.Check
    void check() {
        if (getStartMinute() < 0 || getEndMinute() < 0) {
            throw outside(getStartMinute() + " to " + getEndMinute() + " minutes");
        }
        if (getStartMinute() > MINUTES_OF_DAY || getEndMinute() > MINUTES_OF_DAY) {
            throw outside(toString());
        }
        if (getStartMinute() >= getEndMinute()) {
            throw new IllegalArgumentException("working hours '" + this + "': must end after they start");
        }
    }

    private static IllegalArgumentException outside(String hours) {
        return new IllegalArgumentException("working hours '" + hours + "': must lie between 00:00 and 24:00");
    }

    /** Returns the text form, {@code 08:00-12:00}. */
    @Override
    public String toString() {
        return clock(getStartMinute()) + "-" + clock(getEndMinute());
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
