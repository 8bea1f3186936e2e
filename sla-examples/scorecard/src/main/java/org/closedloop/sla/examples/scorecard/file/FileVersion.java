package org.closedloop.sla.examples.scorecard.file;

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
public record FileVersion(String digest) {

    /** There is no regular file. */
    static final FileVersion NONE = new FileVersion("");

    /**
     * Returns the present version of a file.
     *
     * @throws IOException if it cannot be read
     */
    public static FileVersion read(Path file) throws IOException {
        return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : NONE;
    }

    static FileVersion of(byte[] bytes) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new FileVersion(HexFormat.of().formatHex(sha256.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: must be there, as Java demands", e);
        }
    }
}
