package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;

/** Answers the question from a file of leads, or imports leads from an export. */
public interface Contestant {

    /** Loads what a running service would have loaded already, outside the measured time; nothing by default. */
    default void prepare() {}

    /**
     * Returns the text of the answer, which is blank for a baseline; for an import, the name of the file that it wrote.
     *
     * @throws IOException if the file cannot be read
     */
    String answer(Path file) throws IOException;
}
