package org.closedloop.sla.examples.warehouse;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the command, and leaves with its exit code if that is not 0. */
public final class Main {

    // Referenced, because the logging system forgets the level of a logger without references.
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private Main() {}

    /** The options of {@link WarehouseScore}. */
    public static void main(String[] arguments) {
        HIBERNATE.setLevel(Level.WARNING);
        int exitCode = WarehouseScore.commandLine().execute(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
