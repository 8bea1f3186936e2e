package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when a command began, so that the command does not replace what another process has written since.
 *
 * @param digest the SHA-256 digest of its bytes; empty where there is no regular file
 */
record FileVersion(String digest) {

    /**
     * Returns the present version of a file.
     *
     * @throws UnusableInput if it cannot be read
     */
    static FileVersion of(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw Input.unreadable(file, e);
        }
    }

    static FileVersion read(Path file) throws IOException {
        return new FileVersion(Files.isRegularFile(file) ? digest(Files.readAllBytes(file)) : "");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: must be there, as Java demands", e);
        }
    }
}
