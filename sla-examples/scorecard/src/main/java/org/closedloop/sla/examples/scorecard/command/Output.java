package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.examples.scorecard.file.FileReplacement;
import org.closedloop.sla.examples.scorecard.file.FileVersion;
import org.jspecify.annotations.Nullable;

/** Writes the files that the user asked for. */
public final class Output {

    private Output() {}

    /** Refuses to write over a file that is read or written already. */
    public static void mustNotReplace(@Nullable Path file, @Nullable Path... taken) {
        for (Path other : taken) {
            if (file != null && other != null && same(file, other)) {
                throw new UnusableInput(file, "must not overwrite '" + VisibleText.of(other.toString()) + "'");
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
            throw new UnusableInput(
                    file, "cannot be compared with '" + VisibleText.of(other.toString()) + "': " + reason(e));
        }
    }

    /** Refuses to write over a file; a pipe or a terminal that is there is written to. */
    public static void mustBeNew(Path file) {
        if (Files.isRegularFile(file) || Files.isDirectory(file)) {
            throw new UnusableInput(file, "already exists and is not overwritten");
        }
    }

    /**
     * Returns the present version of a file that a command is to replace.
     *
     * @throws UnusableInput if it cannot be read
     */
    static FileVersion versionOf(Path file) {
        try {
            return FileVersion.read(file);
        } catch (IOException e) {
            throw Input.unreadable(file, e);
        }
    }

    /** Writes text in UTF-8; see {@link FileReplacement} for what is there if that fails. */
    public static void write(Path file, String text) {
        write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes text in UTF-8 unless the file is no longer what it was when the command began. */
    static void write(Path file, FileVersion before, String text) {
        try {
            FileReplacement.write(file, before, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UnusableInput(file, "cannot be written: " + reason(e));
        }
    }

    /** Writes a file; see {@link FileReplacement} for what is there if that fails. */
    static void write(Path file, FileReplacement.Content content) {
        try {
            FileReplacement.write(file, content);
        } catch (IOException e) {
            throw new UnusableInput(file, "cannot be written: " + reason(e));
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException named) {
            String name = failure.getClass().getSimpleName().replace("Exception", "");
            return VisibleText.of(named.getReason() == null ? name + " " + failure.getMessage() : named.getReason());
        }
        return VisibleText.of(String.valueOf(failure.getMessage()));
    }
}
