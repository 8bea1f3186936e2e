package org.closedloop.sla.examples.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.json.LeadLines;
import org.closedloop.sla.json.LeadReader;

/** NDJSON: counting from bytes gives the same numbers, issues and lines as counting the leads that were read. */
final class LeadLinesTarget implements FuzzTarget {

    @Override
    public String getName() {
        return "leads-ndjson";
    }

    @Override
    public List<byte[]> getSeeds() {
        return Seeds.leadLines();
    }

    @Override
    public void check(byte[] input) throws IOException {
        LeadReader reader = LeadReader.inEnglish();
        FunnelCounter fast = Seeds.counter();
        FunnelCounter careful = Seeds.counter();

        LeadLines counted = reader.count(new ByteArrayInputStream(input), fast);
        LeadLines read = reader.read(new ByteArrayInputStream(input), careful::add, careful::note);

        BrokenLawException.requireEqual(read, counted, "lines");
        CounterLaws.requireSame(careful, fast);
        CounterLaws.requireAccount(input, counted.getRead(), fast);
    }
}
