package org.closedloop.sla.json.crm;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordSink;

/**
 * Inputs that others refer to, such as the next page of a list or the files of a plan: those that were not read are
 * reported. A reference may come before or after its input.
 *
 * @param <K> identifies an input
 */
public final class ExpectedInputs<K> {

    private final Map<K, ImportIssue> expected = new LinkedHashMap<>();
    private final Set<K> read = new HashSet<>();

    /** Adds an input, with the issue to report if it is not read. The first issue of an input is kept. */
    public void expect(K input, ImportIssue missing) {
        expected.putIfAbsent(input, missing);
    }

    /** Marks an input as read. */
    public void read(K input) {
        read.add(input);
    }

    /** Adds what was found in later inputs. */
    public void addAll(ExpectedInputs<K> later) {
        later.expected.forEach(this::expect);
        read.addAll(later.read);
    }

    /** Reports the inputs that were not read, in the order in which they were expected. */
    public void reportMissing(RecordSink sink) {
        expected.forEach((input, missing) -> {
            if (!read.contains(input)) {
                sink.report(missing);
            }
        });
    }
}
