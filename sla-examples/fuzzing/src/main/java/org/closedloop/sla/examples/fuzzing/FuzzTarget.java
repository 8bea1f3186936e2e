package org.closedloop.sla.examples.fuzzing;

import java.io.IOException;
import java.util.List;

/** A reader and the laws that hold for any bytes that it reads. */
interface FuzzTarget {

    /** The name on the command line and of the folder of its inputs. */
    String getName();

    /** Valid inputs, from which the fuzzer makes others. */
    List<byte[]> getSeeds();

    /**
     * Reads the bytes and checks the laws.
     *
     * @throws BrokenLawException if a law does not hold
     * @throws IOException never, because the input is in memory
     */
    void check(byte[] input) throws IOException;
}
