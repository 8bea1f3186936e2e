package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;

/** Answers the question from a file of leads, or makes leads of an export. */
public interface Contestant {

    /** Loads what a service would have loaded long ago; the time for it is told apart. Nothing, usually. */
    default void prepare() {}

    /**
     * The text of the answer, or nothing if the contestant is only a yardstick; of an import, the name of the file that
     * it wrote.
     *
     * @throws IOException if the file cannot be read
     */
    String answer(Path file) throws IOException;
}
