package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.examples.scorecard.Main;
import picocli.CommandLine.Help.Ansi;

/** Runs commands as a terminal would, and keeps what they say. */
record Shell(int exitCode, String out, String err) {

    static Shell run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        int exitCode = Sla.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .setColorScheme(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .execute(arguments);
        return new Shell(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /** A file that the demo ships, copied into this directory. */
    static Path shipped(String name, Path directory) throws IOException {
        Path copy = directory.resolve(name);
        try (InputStream in = Main.class.getResourceAsStream("demo/" + name)) {
            Files.copy(in, copy);
        }
        return copy;
    }
}
