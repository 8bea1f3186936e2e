package org.closedloop.sla.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/**
 * Merges the results of the parts of a file as if the file had been read from its beginning: a part numbers its lines
 * from 1, so they are renumbered when all earlier parts are known.
 *
 * <p>Keeps the first issues only. Safe for use by many threads.
 */
final class PartTotals {

    /**
     * What one part found.
     *
     * @param count its lines
     * @param found how many issues it had
     * @param issues the first of its issues, numbered from its beginning
     */
    record Part(LeadLines count, long found, List<LeadIssue> issues) {}

    private final Map<Integer, Part> early = new HashMap<>();
    private final List<LeadIssue> issues = new ArrayList<>();
    private LeadLines count = new LeadLines(0, 0, 0);
    private long found;
    private int next;

    /** Takes what a part found; parts may come in any order, each once. */
    synchronized void add(int index, Part part) {
        early.put(index, part);
        for (Part ready = early.remove(next); ready != null; ready = early.remove(next)) {
            append(ready);
            next++;
        }
    }

    private void append(Part part) {
        long before = count.getRead() + count.getBlank();
        for (LeadIssue issue : part.issues()) {
            if (issues.size() < LeadAccount.LIMIT) {
                issues.add(issue.withLine(before + issue.getLine().orElseThrow()));
            }
        }
        count = count.plus(part.count());
        found += part.found();
    }

    /** All lines. */
    synchronized LeadLines count() {
        return count;
    }

    /** The account of those that were skipped, with the issues of all. */
    synchronized LeadAccount account() {
        return LeadAccount.builder()
                .skipped(count.getSkipped())
                .issueCount(found)
                .issues(issues)
                .build();
    }
}
