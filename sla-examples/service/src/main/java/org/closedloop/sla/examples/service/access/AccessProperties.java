package org.closedloop.sla.examples.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys under {@code sla.access}, which are known by their digest only.
 *
 * @param keys all keys that are accepted
 */
@ConfigurationProperties("sla.access")
public record AccessProperties(@DefaultValue List<Key> keys) {

    /**
     * One key. Keys are long and random, so that a digest without salt cannot be reversed.
     *
     * @param name its holder, as the audit log has it
     * @param sha256 the SHA-256 digest of the key's UTF-8 bytes, in lower-case hex
     */
    public record Key(String name, CallerRole role, String sha256) {}

    /** Returns the holder of a key; empty if it is not accepted. */
    Optional<Caller> callerOf(String key) {
        byte[] digest = HexFormat.of().formatHex(sha256(key)).getBytes(StandardCharsets.US_ASCII);
        return keys.stream()
                .filter(each -> MessageDigest.isEqual(digest, each.sha256().getBytes(StandardCharsets.US_ASCII)))
                .findFirst()
                .map(each -> new Caller(each.name(), each.role()));
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every Java platform has it", e);
        }
    }
}
