package org.closedloop.sla.examples.scorecard.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a file, to be handed on to the file that takes its place.
 *
 * @param attributes the file's, or null where there is no file or the system has no such attributes
 */
record FileOwnership(@Nullable PosixFileAttributes attributes) {

    /**
     * That of this file.
     *
     * @throws IOException if the file is there and says nothing
     */
    static FileOwnership of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return new FileOwnership(view == null || Files.notExists(file) ? null : view.readAttributes());
    }

    /** The attributes of a new file from its first byte on, so that only readers of the old file can read it. */
    FileAttribute<?>[] forCreation() {
        return attributes == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(attributes.permissions())};
    }

    /**
     * Gives the file the same permissions and, if this user may, the same owner and group.
     *
     * @throws IOException if the permissions cannot be set
     */
    void applyTo(Path file) throws IOException {
        if (attributes == null) {
            return;
        }
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!now.group().equals(attributes.group())) {
                view.setGroup(attributes.group());
            }
            if (!now.owner().equals(attributes.owner())) {
                view.setOwner(attributes.owner());
            }
        } catch (IOException notAllowed) {
            // Only an administrator gives files away; the file is this user's then.
        }
        view.setPermissions(attributes.permissions());
    }
}
