package org.closedloop.sla.breakdown;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;

/**
 * Reads the key of the group of each lead: its values of the dimensions, a blank text for none. The key is valid until
 * the next call.
 */
final class GroupKeys {

    /** The order of keys: value by value, by their UTF-16 code units. */
    static final Comparator<List<String>> ORDER = GroupKeys::compare;

    private final Dimension[] dimensions;
    private final ZoneId zone;
    private final Instant close;
    private final String[] values;
    private final List<String> key;
    /** Whether any lead had a value, by dimension. */
    private final boolean[] found;

    /** Creates a reader; a rejection at or after the close is ignored. */
    GroupKeys(List<Dimension> dimensions, ZoneId zone, Instant close) {
        this.dimensions = dimensions.toArray(Dimension[]::new);
        this.zone = zone;
        this.close = close;
        this.values = new String[dimensions.size()];
        this.key = Arrays.asList(values);
        this.found = new boolean[values.length];
    }

    List<String> of(LeadRecord lead) {
        for (int i = 0; i < values.length; i++) {
            boolean unknown =
                    isReason(i) && !(lead.knows(LeadEvent.REJECTED) && hasHappened(lead.time(LeadEvent.REJECTED)));
            String value = unknown ? null : lead.valueOf(dimensions[i]);
            set(i, value == null ? "" : value);
        }
        return key;
    }

    List<String> of(Lead lead) {
        for (int i = 0; i < values.length; i++) {
            Optional<String> value = dimensions[i].valueOf(lead);
            boolean unknown = isReason(i)
                    && lead.getRejection()
                            .map(Rejection::getAt)
                            .filter(this::hasHappened)
                            .isEmpty();
            set(i, unknown ? "" : value.orElse(""));
        }
        return key;
    }

    private void set(int dimension, String value) {
        values[dimension] = value;
        found[dimension] |= !value.isEmpty();
    }

    /** The dimensions of which no lead had a value. */
    List<Dimension> missing() {
        return IntStream.range(0, found.length)
                .filter(i -> !found[i])
                .mapToObj(i -> dimensions[i])
                .toList();
    }

    /** Adds what another reader of the same dimensions found. */
    void merge(GroupKeys theirs) {
        for (int i = 0; i < found.length; i++) {
            found[i] |= theirs.found[i];
        }
    }

    private boolean isReason(int dimension) {
        return dimensions[dimension].getKind() == Dimension.Kind.REJECTION_REASON;
    }

    private boolean hasHappened(EventTime time) {
        return time.startIn(zone).isBefore(close);
    }

    private static int compare(List<String> some, List<String> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }
}
