package org.closedloop.sla.crm.profile;

import java.util.HashMap;
import java.util.Map;
import org.closedloop.sla.crm.PropertyProfile;
import org.jspecify.annotations.Nullable;

/** Counts the values of a property, while there are not too many different ones. */
final class ValueTally {

    /**
     * Null once there are more than {@value PropertyProfile#MOST_VALUES}: the result must not depend on the order of
     * records.
     */
    private @Nullable Map<String, Long> counts = new HashMap<>();

    void count(String value) {
        add(value, 1);
    }

    void addAll(ValueTally other) {
        if (other.counts == null) {
            counts = null;
        } else {
            other.counts.forEach(this::add);
        }
    }

    private void add(String value, long records) {
        if (counts != null) {
            counts.merge(value, records, Long::sum);
            if (counts.size() > PropertyProfile.MOST_VALUES) {
                counts = null;
            }
        }
    }

    /** Returns the counts; null if there are too many values. */
    @Nullable
    Map<String, Long> counts() {
        return counts;
    }
}
