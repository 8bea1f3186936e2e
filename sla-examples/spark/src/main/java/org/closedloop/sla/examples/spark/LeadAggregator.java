package org.closedloop.sla.examples.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.LeadReader;

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
        LeadReader.inEnglish().countText(line, buffer.counter(spec));
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
