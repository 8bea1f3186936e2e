package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files that the user asked for. */
final class Output {

    private Output() {}

    /** Writes text in UTF-8; the directory must be there. */
    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UnusableInput("file '" + file + "': cannot be written: " + reason(e));
        }
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName().replace("Exception", "") + " " + failure.getMessage();
    }
}
