package org.closedloop.sla.examples.scorecard.file;

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
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
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
public final class FileReplacement {

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it; the stream is buffered, and closed by the caller.
         *
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** As many links as Linux follows. */
    private static final int MOST_LINKS = 40;

    private FileReplacement() {}

    /**
     * Replaces the file, or makes it where there is none; its folder must exist.
     *
     * @throws IOException if it cannot be written; then a regular file is as it was
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, null, content);
    }

    /**
     * Replaces the file if it still is what it was, or makes it if there still is none.
     *
     * @param before what it was when the command began; null if it may have changed
     * @throws IOException if it has changed or cannot be written; then a regular file is as it is
     */
    public static void write(Path file, @Nullable FileVersion before, Content content) throws IOException {
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

    private static void writeBeside(Path target, @Nullable FileVersion before, Content content) throws IOException {
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

    private static void moveIfUnchanged(Path unfinished, Path target, FileVersion before) throws IOException {
        if (before.equals(FileVersion.NONE)) {
            moveToNew(unfinished, target);
        } else if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            moveOverLocked(unfinished, target, before);
        } else {
            // Windows replaces no open file, and so none with a lock.
            requireUnchanged(FileVersion.read(target).equals(before), target);
            move(unfinished, target);
        }
    }

    /** A link is made only where there is no file. */
    private static void moveToNew(Path unfinished, Path target) throws IOException {
        try {
            Files.createLink(target, unfinished);
            Files.delete(unfinished);
        } catch (FileAlreadyExistsException e) {
            requireUnchanged(false, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            requireUnchanged(Files.notExists(target), target);
            move(unfinished, target);
        }
    }

    /**
     * A lock on the old file keeps other processes of this command line from replacing it at the same time. It is read
     * through the locked channel, because a lock ends when its process closes any other channel of the file.
     */
    private static synchronized void moveOverLocked(Path unfinished, Path target, FileVersion before)
            throws IOException {
        Object key = key(target);
        requireUnchanged(key != null, target);
        try (FileChannel old = FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = old.lock()) {
            Objects.requireNonNull(lock);
            FileVersion version = FileVersion.of(Channels.newInputStream(old).readAllBytes());
            // Who waited for the lock has a file open that another process may have replaced.
            requireUnchanged(version.equals(before) && Objects.equals(key, key(target)), target);
            move(unfinished, target);
        }
    }

    /** What identifies the file at this path; null if there is none. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void requireUnchanged(boolean unchanged, Path target) throws IOException {
        if (!unchanged) {
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
