package org.closedloop.sla.examples.scorecard.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that there is the old one or the whole new one, and never a part: the content goes to a new file in
 * the same folder, which takes the old one's place once it is on the disk.
 *
 * <p>A full disk, a failure of the content or the end of the process leaves the old file as it was. The new file has
 * the permissions, the owner and the group of the old one, as far as this user may set them. A symbolic link stays one:
 * the file that it leads to is replaced. What is no regular file, such as a pipe, a terminal or {@code /dev/stdout}, is
 * written to directly.
 */
final class FileReplacement {

    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes it; the stream is buffered, and closed by the caller.
         *
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * What a file held when a command began, so that the command does not replace what another process has written
     * since.
     *
     * @param digest the SHA-256 digest of its bytes; empty where there is no regular file
     */
    record Version(String digest) {

        /**
         * Returns the present version of a file.
         *
         * @throws UnusableInput if it cannot be read
         */
        static Version of(Path file) {
            try {
                return read(file);
            } catch (IOException e) {
                throw Input.unreadable(file, e);
            }
        }

        static Version read(Path file) throws IOException {
            return new Version(Files.isRegularFile(file) ? digest(Files.readAllBytes(file)) : "");
        }

        private static String digest(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("SHA-256: must be there, as Java demands", e);
            }
        }
    }

    /** As many links as Linux follows. */
    private static final int MOST_LINKS = 40;

    private FileReplacement() {}

    /**
     * Replaces the file, or makes it where there is none; its folder must exist.
     *
     * @throws IOException if it cannot be written; then a regular file is as it was
     */
    static void write(Path file, Content content) throws IOException {
        write(file, null, content);
    }

    /**
     * Replaces the file if it still is what it was, or makes it if there still is none.
     *
     * @param before what it was when the command began; null if it may have changed
     * @throws IOException if it has changed or cannot be written; then a regular file is as it is
     */
    static void write(Path file, @Nullable Version before, Content content) throws IOException {
        Path target = linked(file);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        if (isDescriptor(target) || (Files.exists(target) && !Files.isRegularFile(target))) {
            writeThrough(target, content);
        } else {
            writeBeside(target, before, content);
        }
    }

    /** Where symbolic links lead, also to a file that does not exist yet. */
    private static Path linked(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target) && !isDescriptor(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Whether this is an open file of a process, such as {@code /dev/fd/1}: others may be writing to it. */
    private static boolean isDescriptor(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder != null && folder.endsWith("fd") && (folder.startsWith("/proc") || folder.startsWith("/dev"));
    }

    private static void writeThrough(Path target, Content content) throws IOException {
        if (isDescriptor(target) && target.endsWith("1")) {
            // Opened a second time, a file would be written from its start again; closed, the rest would be lost.
            OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            content.writeTo(out);
            out.flush();
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            content.writeTo(out);
        }
    }

    private static void writeBeside(Path target, @Nullable Version before, Content content) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString(), null, "it is write-protected");
        }
        Path unfinished = target.resolveSibling(".sla-" + UUID.randomUUID() + ".tmp");
        unfinished.toFile().deleteOnExit();
        try {
            FileOwnership ownership = FileOwnership.of(target);
            try (FileChannel channel = created(unfinished, target, ownership)) {
                ownership.applyTo(unfinished);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            if (before == null) {
                move(unfinished, target);
            } else {
                moveIfUnchanged(unfinished, target, before);
            }
        } catch (IOException | RuntimeException | Error e) {
            remove(unfinished, e);
            throw e;
        }
    }

    private static FileChannel created(Path unfinished, Path target, FileOwnership ownership) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file has a folder");
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(target.toString(), null, "its folder does not exist");
        }
        try {
            return FileChannel.open(
                    unfinished,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    ownership.forCreation());
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString(), null, "its folder is write-protected");
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            throw new FileSystemException(target.toString(), null, "its folder does not accept files: " + reason);
        }
    }

    /** A lock on the old file keeps other processes of this command line from replacing it at the same time. */
    private static synchronized void moveIfUnchanged(Path unfinished, Path target, Version before) throws IOException {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        // Windows replaces no open file.
        if (!posix || !Files.exists(target)) {
            mustBe(before, target);
            move(unfinished, target);
            return;
        }
        try (FileChannel old = FileChannel.open(target, StandardOpenOption.WRITE);
                FileLock lock = old.lock()) {
            Objects.requireNonNull(lock);
            mustBe(before, target);
            move(unfinished, target);
        }
    }

    private static void mustBe(Version before, Path target) throws IOException {
        if (!Version.read(target).equals(before)) {
            throw new FileSystemException(
                    target.toString(), null, "another process has changed it since this command began; try again");
        }
    }

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path unfinished, Throwable failure) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
