package org.closedloop.sla.examples.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.json.Reading;

/**
 * Counts lines of leads per group, such as the owner, into the state of a counter per group.
 *
 * <p>The buffer has a Java encoder. With {@code Encoders.BINARY()}, Spark shares one buffer between groups if
 * {@code reduce} changes it in place, and the groups get each other's leads.
 */
public final class LeadAggregator extends Aggregator<String, CounterBuffer, byte[]> {

    private static final long serialVersionUID = 1L;

    private final CounterSpec spec;

    public LeadAggregator(CounterSpec spec) {
        this.spec = spec;
    }

    @Override
    public CounterBuffer zero() {
        return new CounterBuffer(spec.newCounter());
    }

    @Override
    public CounterBuffer reduce(CounterBuffer buffer, String line) {
        FunnelCounter counter = buffer.counter(spec);
        Reading<Lead> reading = LeadReader.inEnglish().readLine(line);
        reading.getValue().ifPresent(counter::add);
        if (!reading.getProblems().isEmpty()) {
            Problem first = reading.getProblems().get(0);
            counter.note(LeadIssue.builder()
                    .code(first.getCode())
                    .message(first.getPointer() + ": " + first.getMessage())
                    .effect(reading.hasErrors() ? LeadIssue.Effect.SKIPPED : LeadIssue.Effect.IGNORED)
                    .build());
        }
        return buffer;
    }

    @Override
    public CounterBuffer merge(CounterBuffer some, CounterBuffer others) {
        some.counter(spec).merge(others.counter(spec));
        return some;
    }

    @Override
    public byte[] finish(CounterBuffer buffer) {
        return buffer.counter(spec).toBytes();
    }

    @Override
    public Encoder<CounterBuffer> bufferEncoder() {
        return Encoders.javaSerialization(CounterBuffer.class);
    }

    @Override
    public Encoder<byte[]> outputEncoder() {
        return Encoders.BINARY();
    }
}
