package org.closedloop.sla.examples.spark;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.json.CounterSpec;
import org.jspecify.annotations.Nullable;

/**
 * A counter of one group. It is sent to other machines as its state, and becomes a counter there when it is used.
 * Public because the encoder demands it.
 */
public final class CounterBuffer implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient @Nullable FunnelCounter counter;
    private transient byte[] state = {};

    CounterBuffer(FunnelCounter counter) {
        this.counter = counter;
    }

    FunnelCounter counter(CounterSpec spec) {
        FunnelCounter known = counter;
        if (known == null) {
            known = spec.newCounter().merge(state);
            counter = known;
            state = new byte[0];
        }
        return known;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        FunnelCounter known = counter;
        out.writeObject(known == null ? state : known.toBytes());
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        state = (byte[]) in.readObject();
    }
}
