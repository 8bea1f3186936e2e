package org.closedloop.sla.json.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordKind;

/** What came of one input, in the order in which it stands there, until its turn comes. For one thread at a time. */
final class RecordBatch implements RecordSink {

    private sealed interface Event {}

    private record Added(CrmRecord record) implements Event {}

    private record Skipped(ImportIssue issue) implements Event {}

    private record Told(ImportIssue issue) implements Event {}

    private record Named(RecordKind kind, List<String> names) implements Event {}

    private record Linked(RecordKind kind, String source, List<String> names) implements Event {}

    private final List<Event> events = new ArrayList<>();

    @Override
    public void add(CrmRecord record) {
        events.add(new Added(record));
    }

    @Override
    public void skip(ImportIssue issue) {
        events.add(new Skipped(issue));
    }

    @Override
    public void tell(ImportIssue issue) {
        events.add(new Told(issue));
    }

    @Override
    public void name(RecordKind kind, Collection<String> names) {
        events.add(new Named(kind, List.copyOf(names)));
    }

    @Override
    public void linkedBy(RecordKind kind, String source, Collection<String> names) {
        events.add(new Linked(kind, source, List.copyOf(names)));
    }

    /** Hands everything on to another sink, in the same order. */
    void replay(RecordSink sink) {
        for (Event event : events) {
            if (event instanceof Added added) {
                sink.add(added.record());
            } else if (event instanceof Skipped skipped) {
                sink.skip(skipped.issue());
            } else if (event instanceof Told told) {
                sink.tell(told.issue());
            } else if (event instanceof Named named) {
                sink.name(named.kind(), named.names());
            } else if (event instanceof Linked linked) {
                sink.linkedBy(linked.kind(), linked.source(), linked.names());
            }
        }
    }
}
