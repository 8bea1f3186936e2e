package org.closedloop.sla.examples.scorecard;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.closedloop.sla.examples.scorecard.command.Sla;

/**
 * The command line: {@code sla validate}, {@code sla evaluate}, and {@code sla demo}, which is what no arguments mean.
 */
public final class Main {

    // Referenced, because the logging system forgets the level of a logger without references.
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private Main() {}

    /** Runs the command, and leaves with its exit code if that is not 0. */
    public static void main(String[] arguments) {
        quietLibraries();
        PrintWriter out = utf8(System.out, FileDescriptor.out);
        PrintWriter err = utf8(System.err, FileDescriptor.err);
        String[] command = arguments.length == 0 ? new String[] {"demo"} : arguments;
        int exitCode = Sla.commandLine(out, err, command).execute(command);
        if (out.checkError()) {
            err.println("error: standard output: cannot be written");
            exitCode = Sla.UNUSABLE;
        }
        err.flush();
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Keeps libraries from writing to the terminal. */
    static void quietLibraries() {
        HIBERNATE.setLevel(Level.WARNING);
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Otherwise, Hibernate Validator looks for POI's Log4j first.
        System.setProperty("org.jboss.logging.provider", "jdk");
    }

    /**
     * The stream in UTF-8, independent of the platform's charset. Maven has put its own in place of the real one; keep
     * it.
     */
    private static PrintWriter utf8(PrintStream stream, FileDescriptor descriptor) {
        boolean own = stream.getClass() == PrintStream.class;
        return own
                ? new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8)
                : new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
