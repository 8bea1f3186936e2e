package org.closedloop.sla.examples.flink;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.CopyableValue;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.json.CounterSpec;
import org.jspecify.annotations.Nullable;

/**
 * The count of a window so far. Flink writes it as the bytes of a counter, when it takes a checkpoint or sends it to
 * another machine, and not by Kryo, which writes fields. It becomes a counter when it is used.
 */
public final class CountState implements CopyableValue<CountState> {

    private static final long serialVersionUID = 1L;

    private transient @Nullable FunnelCounter counter;
    private byte[] state = {};

    /** An empty count. Flink calls this constructor, too. */
    public CountState() {}

    FunnelCounter counter(CounterSpec spec) {
        FunnelCounter known = counter;
        if (known == null) {
            known = spec.newCounter();
            if (state.length > 0) {
                known.merge(state);
            }
            counter = known;
        }
        return known;
    }

    private byte[] bytes() {
        return counter == null ? state : counter.toBytes();
    }

    @Override
    public void write(DataOutputView out) throws IOException {
        byte[] bytes = bytes();
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void read(DataInputView in) throws IOException {
        state = new byte[in.readInt()];
        in.readFully(state);
        counter = null;
    }

    @Override
    public void copy(DataInputView from, DataOutputView to) throws IOException {
        int length = from.readInt();
        to.writeInt(length);
        to.write(from, length);
    }

    @Override
    public CountState copy() {
        CountState copy = new CountState();
        copyTo(copy);
        return copy;
    }

    @Override
    public void copyTo(CountState target) {
        target.state = bytes();
        target.counter = null;
    }

    /** Not fixed. */
    @Override
    public int getBinaryLength() {
        return -1;
    }
}
