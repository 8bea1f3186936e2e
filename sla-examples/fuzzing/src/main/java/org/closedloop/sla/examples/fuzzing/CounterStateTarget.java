package org.closedloop.sla.examples.fuzzing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.closedloop.sla.counting.FunnelCounter;

/** States of counters: refused with a reason, or merged into the same numbers again. */
final class CounterStateTarget implements FuzzTarget {

    @Override
    public String getName() {
        return "counter-state";
    }

    /** States without their checksums, which no change of a byte would survive. */
    @Override
    public List<byte[]> getSeeds() {
        FunnelCounter counter = Seeds.counter();
        byte[] empty = counter.toBytes();
        Seeds.leads().forEach(counter::add);
        return List.of(withoutChecksum(empty), withoutChecksum(counter.toBytes()));
    }

    @Override
    public void check(byte[] input) {
        FunnelCounter counter = Seeds.counter();
        try {
            counter.merge(withChecksum(input));
        } catch (IllegalArgumentException e) {
            BrokenLawException.require(
                    String.valueOf(e.getMessage()).startsWith("counter state"), "the refusal begins with its subject");
            return;
        }
        CounterLaws.requireSame(counter, Seeds.counter().merge(counter.toBytes()));
    }

    private static byte[] withoutChecksum(byte[] state) {
        return Arrays.copyOf(state, state.length - Integer.BYTES);
    }

    private static byte[] withChecksum(byte[] state) {
        CRC32 sum = new CRC32();
        sum.update(state);
        return ByteBuffer.allocate(state.length + Integer.BYTES)
                .put(state)
                .putInt((int) sum.getValue())
                .array();
    }
}
