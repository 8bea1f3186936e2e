package org.closedloop.sla.examples.fuzzing;

import java.util.Arrays;
import org.closedloop.sla.counting.FunnelCounter;

/** Laws of all counters. */
final class CounterLaws {

    private CounterLaws() {}

    /** Requires equal counts and issues. The states are compared, because the numbers take ten times as long. */
    static void requireSame(FunnelCounter expected, FunnelCounter actual) {
        if (!Arrays.equals(expected.toBytes(), actual.toBytes())) {
            BrokenLawException.requireEqual(expected.finish(), actual.finish(), "numbers");
            throw new BrokenLawException("states of counters with the same numbers differ");
        }
    }

    /**
     * Requires that the account adds up to the records that were read, for one input in sixteen: the numbers take
     * longer than all else.
     */
    static void requireAccount(byte[] input, long read, FunnelCounter counter) {
        if (input.length % 16 != 0) {
            return;
        }
        BrokenLawException.requireEqual(
                read, counter.finish().getAccount().orElseThrow().getRead(), "all records are accounted for");
    }
}
