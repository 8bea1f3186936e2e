package org.closedloop.sla.crm.mapping;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Parts sources of times into those that a record gives itself and those that its deals give. */
public final class SourceParts {

    private SourceParts() {}

    /** The simple sources in these that are asked of the record itself. */
    public static List<TimeSource> own(Collection<TimeSource> sources) {
        return sources.stream().flatMap(SourceParts::own).toList();
    }

    private static Stream<TimeSource> own(TimeSource source) {
        if (source instanceof DealTime) {
            return Stream.empty();
        }
        if (source instanceof EarliestTime earliest) {
            return earliest.getSources().stream().flatMap(SourceParts::own);
        }
        return source instanceof ConditionalTime conditional ? own(conditional.getTime()) : Stream.of(source);
    }

    /** The simple sources in these that are asked of the record's deals. */
    public static List<TimeSource> ofDeals(Collection<TimeSource> sources) {
        return sources.stream().flatMap(SourceParts::ofDeals).toList();
    }

    private static Stream<TimeSource> ofDeals(TimeSource source) {
        if (source instanceof DealTime ofDeal) {
            return own(ofDeal.getTime());
        }
        if (source instanceof EarliestTime earliest) {
            return earliest.getSources().stream().flatMap(SourceParts::ofDeals);
        }
        return source instanceof ConditionalTime conditional ? ofDeals(conditional.getTime()) : Stream.empty();
    }
}
