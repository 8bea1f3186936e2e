package org.closedloop.sla.crm;

import org.closedloop.sla.format.BlankWords;
import org.jspecify.annotations.Nullable;

/** Stands in for the library's class of this name, and counts nothing: that a record has the property is all. */
final class PropertyTally {

    private final int index;

    PropertyTally(int index, @Nullable ValueTally values) {
        this.index = index;
    }

    int index() {
        return index;
    }

    void countUnread(String property, String value, BlankWords words) {}

    void count(String value) {}

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
