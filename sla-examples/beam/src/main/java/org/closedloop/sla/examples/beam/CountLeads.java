package org.closedloop.sla.examples.beam;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.LeadReader;

/** Counts leads, one text each, into the state of a counter, in total or by key. */
public final class CountLeads extends Combine.CombineFn<String, FunnelCounter, byte[]> {

    private static final long serialVersionUID = 1L;

    private final CounterSpec spec;

    public CountLeads(CounterSpec spec) {
        this.spec = spec;
    }

    @Override
    public FunnelCounter createAccumulator() {
        return spec.newCounter();
    }

    @Override
    public FunnelCounter addInput(FunnelCounter counter, String lead) {
        LeadReader.inEnglish().countText(lead, counter);
        return counter;
    }

    @Override
    public FunnelCounter mergeAccumulators(Iterable<FunnelCounter> counters) {
        FunnelCounter whole = spec.newCounter();
        counters.forEach(whole::merge);
        return whole;
    }

    @Override
    public byte[] extractOutput(FunnelCounter counter) {
        return counter.toBytes();
    }

    @Override
    public Coder<FunnelCounter> getAccumulatorCoder(CoderRegistry registry, Coder<String> leads) {
        return new CounterCoder(spec);
    }
}
