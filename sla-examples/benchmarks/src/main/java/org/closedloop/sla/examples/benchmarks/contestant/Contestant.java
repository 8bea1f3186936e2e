package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody who answers the question from a file of leads. */
public interface Contestant {

    /** Loads what a service would have loaded long ago; the time for it is told apart. Nothing, usually. */
    default void prepare() {}

    /**
     * The text of the answer, or nothing if the contestant is only a yardstick.
     *
     * @throws IOException if the file cannot be read
     */
    String answer(Path file) throws IOException;
}
