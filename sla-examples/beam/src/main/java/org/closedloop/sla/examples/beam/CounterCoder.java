package org.closedloop.sla.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.json.CounterSpec;
import org.jspecify.annotations.Nullable;

/** Sends counters of one spec to other machines as their states. */
final class CounterCoder extends CustomCoder<FunnelCounter> {

    private static final long serialVersionUID = 1L;

    private final CounterSpec spec;

    CounterCoder(CounterSpec spec) {
        this.spec = spec;
    }

    @Override
    public void encode(FunnelCounter counter, OutputStream out) throws IOException {
        ByteArrayCoder.of().encode(counter.toBytes(), out);
    }

    @Override
    public FunnelCounter decode(InputStream in) throws IOException {
        return spec.newCounter().merge(ByteArrayCoder.of().decode(in));
    }

    /** Counters that have counted the same leads have the same bytes. */
    @Override
    public void verifyDeterministic() {}

    /** Beam demands that a coder that was sent to another machine is equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CounterCoder coder && spec.equals(coder.spec);
    }

    @Override
    public int hashCode() {
        return spec.hashCode();
    }
}
