package org.closedloop.sla.examples.fuzzing;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Jazzer calls, by the names of its methods. */
public final class FuzzEntry {

    private static @Nullable FuzzTarget target;

    private FuzzEntry() {}

    /**
     * Selects the target.
     *
     * @param arguments the name of the target
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTargets.named(arguments[0]);
    }

    /** Checks the laws of the target for an input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Objects.requireNonNull(target, "target").check(input);
    }
}
