package org.closedloop.sla.examples.flink;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.CopyableValue;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.json.CounterSpec;
import org.jspecify.annotations.Nullable;

/**
 * The count of a window so far. As it is a {@code Value}, Flink writes it by {@link #write} and not by Kryo, which
 * would copy its fields: as the state of a counter, when it takes a checkpoint. After it was read, it becomes a counter
 * when it is used.
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
            state = new byte[0];
        }
        return known;
    }

    private byte[] bytes() {
        return counter == null ? state : counter.toBytes();
    }

    @Override
    public void write(DataOutputView out) throws IOException {
        write(bytes(), out);
    }

    @Override
    public void read(DataInputView in) throws IOException {
        state = written(in);
        counter = null;
    }

    @Override
    public void copy(DataInputView from, DataOutputView to) throws IOException {
        write(written(from), to);
    }

    private static void write(byte[] bytes, DataOutputView out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] written(DataInputView in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
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
