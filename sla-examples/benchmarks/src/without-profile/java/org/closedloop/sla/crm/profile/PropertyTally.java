package org.closedloop.sla.crm.profile;

import org.closedloop.sla.format.BlankWords;
import org.jspecify.annotations.Nullable;

/** Replaces the library's class of this name, and counts nothing: that a record has the property is all. */
public final class PropertyTally {

    private final int index;

    PropertyTally(int index, @Nullable ValueTally values) {
        this.index = index;
    }

    public int index() {
        return index;
    }

    public void countUnread(String property, String value, BlankWords words) {}

    public void count(String value) {}

    void add(long records) {}

    long filled() {
        return 0;
    }

    @Nullable
    ValueTally values() {
        return null;
    }

    void addAll(PropertyTally other) {}
}
