package org.closedloop.sla.crm.profile;

import org.closedloop.sla.format.BlankWords;
import org.jspecify.annotations.Nullable;

/** Counts the values of one property. Internal. */
public final class PropertyTally {

    private final int index;
    private final @Nullable ValueTally values;
    private long filled;

    /**
     * @param index the property's index in the mapping, or -1 if the mapping does not read it
     * @param values counts its values; null if they are not counted one by one
     */
    PropertyTally(int index, @Nullable ValueTally values) {
        this.index = index;
        this.values = values;
    }

    /** Returns the index of the property in the mapping; -1 if the mapping does not name it. */
    public int index() {
        return index;
    }

    /** Counts the value of a property that the mapping does not name, unless it means no value. */
    public void countUnread(String property, String value, BlankWords words) {
        if (!words.isBlank(property, value)) {
            count(value);
        }
    }

    /** Counts a value. */
    public void count(String value) {
        filled++;
        if (values != null) {
            values.count(value.strip());
        }
    }

    /** Adds records with a value. */
    void add(long records) {
        filled += records;
    }

    /** Returns the number of records with a value. */
    long filled() {
        return filled;
    }

    @Nullable
    ValueTally values() {
        return values;
    }

    void addAll(PropertyTally other) {
        filled += other.filled;
        if (values != null && other.values != null) {
            values.addAll(other.values);
        }
    }
}
