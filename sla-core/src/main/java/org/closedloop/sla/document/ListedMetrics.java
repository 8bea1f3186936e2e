package org.closedloop.sla.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.metric.Metric;

/**
 * What was read of clause 7, against which the targets are held.
 *
 * @param metrics those that could be read
 * @param ids of all of them, read or not
 */
record ListedMetrics(List<Row> metrics, Set<String> ids) {

    static final ListedMetrics NONE = new ListedMetrics(List.of(), Set.of());

    /** A metric, and where it stands. */
    record Row(Metric metric, SourceText said) {}

    /** The metrics with this id. */
    Stream<Row> of(String id) {
        return metrics.stream().filter(row -> row.metric().getId().equals(id));
    }
}
