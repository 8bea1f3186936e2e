package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes the files that the user asked for. */
final class Output {

    private Output() {}

    /** Refuses to write over a file that is read or written already. */
    static void mustNotReplace(@Nullable Path file, @Nullable Path... taken) {
        for (Path other : taken) {
            if (file != null && other != null && same(file, other)) {
                throw new UnusableInput("file '" + file + "': must not be written over '" + other + "'");
            }
        }
    }

    /** Whether both name one file. */
    static boolean same(Path file, Path other) {
        try {
            return (Files.exists(file) && Files.exists(other))
                    ? Files.isSameFile(file, other)
                    : file.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UnusableInput("file '" + file + "': cannot be compared with '" + other + "': " + reason(e));
        }
    }

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
