package org.closedloop.sla.crm;

import java.util.Locale;
import org.immutables.value.Value;

/**
 * The place of a record in the input.
 *
 * <pre>{@code
 * RecordPlace.record("contacts-1.json", 17).toString();   // "contacts-1.json, record 17"
 * }</pre>
 */
@Value.Immutable(builder = false, copy = false)
public abstract class RecordPlace implements IssueDetail, Comparable<RecordPlace> {

    /** The unit of the number. */
    public enum Unit {
        /** The records of a page. */
        RECORD,
        /** The lines of a file. */
        LINE
    }

    RecordPlace() {}

    /** The file's or page's name. */
    @Value.Parameter
    public abstract String getSource();

    /** The unit of {@link #getNumber}. */
    @Value.Parameter
    public abstract Unit getUnit();

    /** The number, from 1; 0 for the source as a whole. */
    @Value.Parameter
    public abstract long getNumber();

    /**
     * The n-th record of a page.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public static RecordPlace record(String source, long number) {
        return ImmutableRecordPlace.of(source, Unit.RECORD, fromOne(number));
    }

    /**
     * The line of a file on which the record begins.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public static RecordPlace line(String source, long number) {
        return ImmutableRecordPlace.of(source, Unit.LINE, fromOne(number));
    }

    /** A page or file as a whole. */
    public static RecordPlace whole(String source) {
        return ImmutableRecordPlace.of(source, Unit.RECORD, 0);
    }

    private static long fromOne(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("record place: number must be at least 1, but was " + number);
        }
        return number;
    }

    /** By source, then by number, then by unit. */
    @Override
    public int compareTo(RecordPlace other) {
        int bySource = getSource().compareTo(other.getSource());
        int byNumber = bySource != 0 ? bySource : Long.compare(getNumber(), other.getNumber());
        return byNumber != 0 ? byNumber : getUnit().compareTo(other.getUnit());
    }

    /** Returns the place in words, such as {@code leads.csv, line 18}: in German if the locale is German. */
    @Override
    public String explain(Locale locale) {
        return IssueMessages.in(locale).place(this);
    }

    /** Such as {@code leads.csv, line 18}. */
    @Override
    public String toString() {
        return getNumber() == 0
                ? getSource()
                : getSource() + ", " + getUnit().name().toLowerCase(Locale.ROOT) + " " + getNumber();
    }
}
