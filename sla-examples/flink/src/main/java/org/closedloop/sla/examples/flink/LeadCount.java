package org.closedloop.sla.examples.flink;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.LeadReader;

/** Counts the leads of a window, one text each, into the state of a counter. */
public final class LeadCount implements AggregateFunction<String, CountState, byte[]> {

    private static final long serialVersionUID = 1L;

    private final CounterSpec spec;

    public LeadCount(CounterSpec spec) {
        this.spec = spec;
    }

    @Override
    public CountState createAccumulator() {
        return new CountState();
    }

    @Override
    public CountState add(String lead, CountState count) {
        LeadReader.inEnglish().countText(lead, count.counter(spec));
        return count;
    }

    @Override
    public CountState merge(CountState some, CountState others) {
        some.counter(spec).merge(others.counter(spec));
        return some;
    }

    @Override
    public byte[] getResult(CountState count) {
        return count.counter(spec).toBytes();
    }
}
