package org.closedloop.sla.crm.mapping;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Separates the sources of times that a record itself has from those that its deals have. Internal. */
public final class SourceParts {

    private SourceParts() {}

    /** Returns the simple sources in these that are read from the record itself. */
    public static List<TimeSource> own(Collection<TimeSource> sources) {
        return sources.stream().flatMap(SourceParts::own).toList();
    }

    private static Stream<TimeSource> own(TimeSource source) {
        if (source instanceof DealTime) {
            return Stream.empty();
        }
        return source.parts().isEmpty()
                ? Stream.of(source)
                : source.parts().stream().flatMap(SourceParts::own);
    }

    /** Returns the simple sources in these that are read from the record's deals. */
    public static List<TimeSource> ofDeals(Collection<TimeSource> sources) {
        return sources.stream()
                .flatMap(source -> source instanceof DealTime
                        ? source.parts().stream().flatMap(SourceParts::own)
                        : ofDeals(source.parts()).stream())
                .toList();
    }
}
