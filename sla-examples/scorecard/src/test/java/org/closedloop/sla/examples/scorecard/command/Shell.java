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
        int exitCode = Sla.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), arguments)
                .setColorScheme(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .execute(arguments);
        return new Shell(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /** What validate says of a sound agreement beside which its calendar is not. */
    static Shell withoutFindings(Path agreement, String calendar) {
        return new Shell(
                0,
                agreement + ": no findings.\n",
                "note: without the calendar '" + calendar
                        + "', time limits are not checked against working hours; see --calendar\n");
    }

    /** A file that the demo ships, copied into this directory. */
    static Path shipped(String name, Path directory) throws IOException {
        Path copy = directory.resolve(name);
        try (InputStream in = Main.class.getResourceAsStream("demo/" + name)) {
            Files.copy(in, copy);
        }
        return copy;
    }

    /** The agreement that the demo ships, before anybody signed it. */
    static Path draft(Path directory) throws IOException {
        Path agreement = shipped("agreement.yaml", directory);
        String text = Files.readString(agreement);
        return Files.writeString(agreement, text.substring(0, text.indexOf("\nsignatures:") + 1));
    }

    /** The same, signed by both sides. */
    static Path signed(Path directory) throws IOException {
        Path once = directory.resolve("once.yaml");
        Path twice = directory.resolve("signed.yaml");
        sign(draft(directory), "marketing", "Mirjam Äschbacher", once);
        sign(once, "sales", "Reto Zünd", twice);
        return twice;
    }

    static Shell sign(Path file, String role, String name, Path out) {
        return run("sign", file, "--role", role, "--name", name, "--date", "2025-12-11", "--out", out);
    }
}
