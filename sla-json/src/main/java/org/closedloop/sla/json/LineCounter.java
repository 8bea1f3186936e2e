package org.closedloop.sla.json;

import java.io.IOException;
import java.util.function.Consumer;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.scan.LeadScanner;
import org.closedloop.sla.json.scan.LineSource;

/**
 * Counts leads directly from their lines: a plain line with the scanner, which creates no object; any other line with
 * the parser, which reads the same values and reports what is wrong.
 */
final class LineCounter {

    private final LeadParser parser;
    private final LeadScanner scanner;
    private final LeadRecord record = new LeadRecord();

    LineCounter(LeadParser parser) {
        this.parser = parser;
        this.scanner = new LeadScanner(parser.numbers());
    }

    /** Counts all lines into each counter, and reports the lines that are not leads. */
    LeadLines count(LineSource lines, Consumer<? super LeadIssue> issues, LeadCounter<?>... counters)
            throws IOException {
        long taken = 0;
        long skipped = 0;
        long blank = 0;
        while (lines.advance()) {
            if (scan(lines)) {
                for (LeadCounter<?> counter : counters) {
                    counter.add(record);
                }
                taken++;
                continue;
            }
            lines.findEnd();
            if (lines.isBlank()) {
                blank++;
                continue;
            }
            Lead lead = parser.parse(lines, issues);
            if (lead == null) {
                skipped++;
            } else {
                for (LeadCounter<?> counter : counters) {
                    counter.add(lead);
                }
                taken++;
            }
        }
        return new LeadLines(taken, skipped, blank);
    }

    /** Scans the line into the record; false if the line is not plain. */
    private boolean scan(LineSource lines) {
        int feed = scanner.scan(lines.block(), lines.from(), record);
        if (feed == LeadScanner.NOT_PLAIN) {
            return false;
        }
        lines.endAt(feed);
        return !lines.isOverlong();
    }
}
