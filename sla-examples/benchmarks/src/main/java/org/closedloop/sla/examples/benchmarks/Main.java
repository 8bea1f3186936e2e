package org.closedloop.sla.examples.benchmarks;

import java.io.IOException;

/** Runs JMH on the benchmarks of this module, with JMH's own arguments. */
public final class Main {

    private Main() {}

    /** Entry point. */
    public static void main(String[] args) throws IOException {
        org.openjdk.jmh.Main.main(args);
    }
}
